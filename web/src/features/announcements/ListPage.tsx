import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import {
  type AnnouncementList,
  announcementQuery,
  announcementsQuery,
  draftAnnouncement,
} from '../../api/announcements.ts';
import { useSession } from '../../api/session.ts';
import { useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Announcements.module.css';
import { AnnouncementBadge, useDays } from './badges.tsx';
import { HeadForm } from './HeadForm.tsx';
import { Pager } from './Pager.tsx';
import { texts } from './texts.ts';

/** The announcements of the central office (OSS-30): what waits for a signature first; filters stand in the address. */
export function ListPage() {
  const t = useTexts(texts);
  const filter = useSearch({ from: '/officer/announcements' });
  const navigate = useNavigate({ from: '/officer/announcements' });
  const list = useQuery(announcementsQuery(filter));
  const drafts = useSession()?.roles.includes('CENTRAL_OFFICER') ?? false;
  const [drafting, setDrafting] = useState(false);
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      action={drafts && !drafting && <Button onClick={() => setDrafting(true)}>{t('list.new')}</Button>}
    >
      <div className={styles.stack}>
        {drafting && <NewDraft close={() => setDrafting(false)} />}
        {list.isError && <Failure of={list.error} {...again(list.error, () => void list.refetch())} />}
        {list.isPending && <Working>{t('list.loading')}</Working>}
        {list.data && (
          <>
            <Tabs of={list.data} />
            <Search />
            <Table of={list.data} />
            <Pager of={list.data} go={(page) => void navigate({ search: (was) => ({ ...was, page }) })} />
          </>
        )}
      </div>
    </Page>
  );
}

function NewDraft({ close }: { close: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const draft = useMutation({
    mutationFn: draftAnnouncement,
    onSuccess: (announcement) => {
      const { announcementId } = announcement;
      queries.setQueryData(announcementQuery(announcementId).queryKey, announcement);
      void queries.invalidateQueries({ queryKey: ['announcements', 'list'] });
      return navigate({ to: '/officer/announcements/$announcementId', params: { announcementId } });
    },
  });
  return (
    <Panel
      title={t('list.new')}
      aside={
        <Button variant="subtle" size="compact-sm" onClick={close}>
          {t('form.cancel')}
        </Button>
      }
    >
      {draft.isError && (
        <Failure of={draft.error} {...again(draft.error, () => draft.variables && draft.mutate(draft.variables))} />
      )}
      <HeadForm button={t('form.create')} busy={draft.isPending} onSave={(head) => draft.mutate(head)} />
    </Panel>
  );
}

const states = ['SUBMITTED', 'DRAFT', 'SIGNED', 'WITHDRAWN', 'CANCELLED'] as const;

function Tabs({ of }: { of: AnnouncementList }) {
  const t = useTexts(texts);
  const { state } = useSearch({ from: '/officer/announcements' });
  return (
    <nav aria-label={t('list.counts')}>
      <ul className={styles.tabs}>
        <li>
          <Link to="/officer/announcements" aria-current={state ? undefined : 'page'}>
            {t('list.all')}
          </Link>
        </li>
        {states.map((one) => (
          <li key={one}>
            <Link to="/officer/announcements" search={{ state: one }} aria-current={state === one ? 'page' : undefined}>
              {t(`state.${one}`)} <strong>{of.counts[one] ?? 0}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Search() {
  const t = useTexts(texts);
  const { q = '' } = useSearch({ from: '/officer/announcements' });
  const navigate = useNavigate({ from: '/officer/announcements' });
  const [typed, setTyped] = useState(q);
  function search(event: FormEvent) {
    event.preventDefault();
    void navigate({
      search: ({ q: _q, page: _page, ...kept }) => ({ ...kept, ...(typed.trim() && { q: typed.trim() }) }),
    });
  }
  return (
    <search>
      <form onSubmit={search} className={styles.filters}>
        <TextInput
          type="search"
          label={t('list.search')}
          value={typed}
          maxLength={100}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}

function Table({ of }: { of: AnnouncementList }) {
  const t = useTexts(texts);
  const days = useDays();
  if (of.announcements.length === 0) return <p>{t('list.none')}</p>;
  const head = (['number', 'title', 'state', 'effective', 'units', 'drafted'] as const).map((key) => t(`head.${key}`));
  return (
    <DataTable label={t('list.title')} head={[...head, '']}>
      {of.announcements.map((one) => (
        <tr key={one.announcementId}>
          <td className="numeric">{one.number ?? '–'}</td>
          <th scope="row">{one.title}</th>
          <td>
            <AnnouncementBadge of={one} />
          </td>
          <td>{days(one)}</td>
          <td className="numeric">{one.units.toLocaleString('en')}</td>
          <td>{one.draftedByName ?? '–'}</td>
          <td>
            <LinkButton
              to="/officer/announcements/$announcementId"
              params={{ announcementId: one.announcementId }}
              size="sm"
              variant={one.state === 'SUBMITTED' ? 'filled' : 'default'}
              aria-label={t('list.openNamed', { title: one.number ?? one.title })}
            >
              {t('list.open')}
            </LinkButton>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
