import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { Field, Grant, Task } from '../../api/authority.ts';
import { clock } from '../../format/dates.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page as Frame } from '../../ui/Page.tsx';
import styles from './Authority.module.css';
import { nextPage } from './task-pages.ts';
import { texts } from './texts.ts';
import { useGrantChange } from './use-grant.ts';
import { useTaskName } from './use-words.ts';

/** What is wrong with one answer: what the reader typed, and the officer's note on it; or that it is missing. */
export type ProblemAt = (field: Field, own?: string | false | undefined) => string | undefined;

interface Props<Page> {
  grant: Grant;
  task: 'HOLDER' | 'SCOPE' | 'STAMP';
  lead: string;
  /** The page as it is sent, or undefined while something typed cannot be read. */
  read: () => Page | undefined;
  send: (grantId: string, page: Page & { version: number }) => Promise<Grant>;
  children: (problemAt: ProblemAt, tried: boolean) => ReactNode;
}

/**
 * A question page: saved to the platform each time one leaves it by a button, complete or not. What was typed stays after
 * a refusal, also when somebody else changed the grant meanwhile.
 */
export function Question<Page extends object>({ grant, task, lead, read, send, children }: Props<Page>) {
  const t = useTexts(texts);
  const taskName = useTaskName();
  const navigate = useNavigate();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const save = useGrantChange(grant.grantId, (answers: Page) =>
    send(grant.grantId, { ...answers, version: grant.version }),
  );
  const of = grant.tasks.find((item) => item.task === task);
  const problemAt: ProblemAt = (field, own) => {
    const note = of?.notes.find((known) => known.field === field)?.note;
    if (note) return [t('grant.note', { note }), own || ''].join(' ').trim();
    if (own) return own;
    return tried && of?.missing.includes(field) ? t('page.missing') : undefined;
  };
  function leave(saved: Grant, onward: boolean) {
    const missing = saved.tasks.find((item) => item.task === task)?.missing ?? [];
    if (onward && missing.length > 0) return focusFirstProblem(form.current);
    const to = (onward && nextPage(saved, task)) || '/oss/authority/$grantId';
    void navigate({ to, params: { grantId: grant.grantId } });
  }
  function submit(event: FormEvent, onward: boolean) {
    event.preventDefault();
    setTried(true);
    const body = read();
    if (!body) return focusFirstProblem(form.current);
    save.mutate(body, { onSuccess: (saved) => leave(saved, onward) });
  }
  return (
    <Frame
      title={taskName(task as Task, grant.capacity)}
      lead={lead}
      action={
        <LinkButton to="/oss/authority/$grantId" params={{ grantId: grant.grantId }} variant="default" size="sm">
          {t('page.back')}
        </LinkButton>
      }
    >
      {grant.may.edit ? (
        <form ref={form} className={styles.form} noValidate onSubmit={(event) => submit(event, true)}>
          {children(problemAt, tried)}
          {save.isError && <Failure of={save.error}>{<span>{t('page.kept')}</span>}</Failure>}
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('page.save')}
            </Button>
            <Button variant="default" disabled={save.isPending} onClick={(event) => submit(event, false)}>
              {t('page.leave')}
            </Button>
            <span className="dim" role="status">
              {t('grant.saved', { time: clock(grant.updatedAt) })}
            </span>
          </Group>
        </form>
      ) : (
        <Failure of={{ kind: 'CONFLICT', code: 'GRANT', title: t('page.locked'), next: t('page.locked.next') }} />
      )}
    </Frame>
  );
}

/** After the errors have been drawn, the cursor goes to the first of them. */
function focusFirstProblem(form: HTMLFormElement | null): void {
  setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
}
