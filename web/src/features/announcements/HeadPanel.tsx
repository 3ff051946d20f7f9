import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Announcement, editAnnouncement, type Head } from '../../api/announcements.ts';
import { problemOf } from '../../api/http.ts';
import { dateAndTime, shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { MergeDialog } from '../../ui/merge/MergeDialog.tsx';
import { Facts, Panel } from '../../ui/Panel.tsx';
import { useDays } from './badges.tsx';
import { HeadForm } from './HeadForm.tsx';
import { Refused } from './Refused.tsx';
import { texts } from './texts.ts';
import { useChange } from './use-change.ts';

/** Subject and days, and what became of it; a draft is edited in place. */
export function HeadPanel({ of }: { of: Announcement }) {
  const t = useTexts(texts);
  const [editing, edit] = useState(false);
  const save = useChange(of, ({ head, over }: { head: Head; over: Announcement }) => editAnnouncement(over, head));
  const send = (head: Head, over = of) => save.mutate({ head, over }, { onSuccess: () => edit(false) });
  const { variables } = save;
  const current = conflictOf(save.error);
  return (
    <Panel
      title={t('one.facts')}
      aside={
        of.may.edit && (
          <Button variant="subtle" size="compact-sm" aria-expanded={editing} onClick={() => edit(!editing)}>
            {t(editing ? 'form.cancel' : 'form.edit')}
          </Button>
        )
      }
    >
      {save.isError && !current && (
        <Refused of={of} error={save.error} retry={() => variables && send(variables.head, variables.over)} />
      )}
      {current && variables && (
        <Conflict
          base={of}
          mine={variables.head}
          theirs={current}
          resolve={(head) => send(head, current)}
          cancel={() => save.reset()}
        />
      )}
      {editing ? (
        <HeadForm key={of.version} head={of} button={t('form.save')} busy={save.isPending} onSave={send} />
      ) : (
        <What of={of} />
      )}
    </Panel>
  );
}

/** The announcement that somebody else changed meanwhile, out of the refusal; undefined when it is no draft any more. */
function conflictOf(thrown: unknown): Announcement | undefined {
  const { code, facts } = thrown ? problemOf(thrown) : {};
  const current = code === 'ANNOUNCEMENT_CHANGED_MEANWHILE' ? (facts?.current as Announcement | undefined) : undefined;
  return current?.may.edit ? current : undefined;
}

interface ConflictProps {
  base: Announcement;
  mine: Head;
  theirs: Announcement;
  resolve: (head: Head) => void;
  cancel: () => void;
}

const fields = ['title', 'effectiveFrom', 'effectiveTo'] as const;
const labels = { title: 'form.title', effectiveFrom: 'form.from', effectiveTo: 'form.to' } as const;

function Conflict({ base, mine, theirs, resolve, cancel }: ConflictProps) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const words = (head: Head, field: (typeof fields)[number]) =>
    field === 'title' ? head.title : head[field] ? shortDate(head[field], language) : '';
  return (
    <MergeDialog
      fields={fields.map((field) => ({
        key: field,
        label: t(labels[field]),
        base: words(base, field),
        mine: words(mine, field),
        theirs: words(theirs, field),
      }))}
      savedBy={theirs.savedByName}
      savedAt={theirs.savedAt}
      onResolve={(chosen) => {
        const kept = fields.map((field) => [field, chosen[field] === 'THEIRS' ? theirs[field] : mine[field]]);
        resolve(Object.fromEntries(kept) as Head);
      }}
      onCancel={cancel}
    />
  );
}

function What({ of }: { of: Announcement }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const days = useDays();
  const { announcementId, signedAt, withdrawnAt } = of;
  return (
    <>
      <Facts
        items={[
          [t('head.number'), of.number ?? t('noNumber')],
          [t('head.title'), of.title],
          [t('one.effective'), days(of)],
          ...(signedAt ? [[t('one.signedAt'), dateAndTime(signedAt, language)] as [string, string]] : []),
          ...(withdrawnAt
            ? ([
                [t('one.withdrawn'), dateAndTime(withdrawnAt, language)],
                [t('one.reason'), of.withdrawnReason ?? '–'],
              ] as [string, string][])
            : []),
        ]}
      />
      {of.inForce && (
        <p>
          <LinkButton to="/announcements/$announcementId" params={{ announcementId }} variant="default" size="sm">
            {t('one.public')}
          </LinkButton>
        </p>
      )}
    </>
  );
}
