import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { readCard } from '../../api/agent.ts';
import { type HistoryKind, lookUpPerson, type PersonKey, personHistory } from '../../api/persons.ts';
import { useSession } from '../../api/session.ts';
import { readCitizenId } from '../../format/citizen-id.ts';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import type { WordKey } from '../authen/use-words.ts';
import { useWords } from '../authen/use-words.ts';
import { CardFailure } from '../counter/CardFailure.tsx';
import { Quotas } from '../counter/Quotas.tsx';
import { useReader } from '../counter/use-reader.ts';
import styles from '../visits/Visits.module.css';
import { HistoryTable } from './HistoryTable.tsx';

/** AUTH-35 */
export const AuthenHistoryPage = () => (
  <HistoryPage kind="AUTHEN" title="history.authen.title" lead="history.authen.lead" />
);
/** AUTH-36 */
export const CommonIllnessPage = () => (
  <HistoryPage kind="COMMON_ILLNESS" title="history.illness.title" lead="history.illness.lead" />
);

/** One person's visits. Looking is audited with the purpose HISTORY; nothing stays in the address. */
function HistoryPage({ kind, title, lead }: { kind: HistoryKind; title: WordKey; lead: WordKey }) {
  const { t } = useWords();
  const agentUrl = useSession()?.agentUrl ?? '';
  const reader = useReader(
    agentUrl,
    () => undefined,
    () => undefined,
  );
  const look = useMutation({
    mutationFn: async (key: PersonKey | 'CARD') => {
      const asked = key === 'CARD' ? { correlationId: await readCard(agentUrl) } : key;
      const person = await lookUpPerson(asked, 'HISTORY');
      return { person, history: await personHistory(person.personId, kind) };
    },
  });
  return (
    <Page title={t(title)} lead={t(lead)}>
      <PersonForm
        busy={look.isPending}
        find={(id) => look.mutate({ citizenId: id })}
        readCard={reader?.state === 'CARD' ? () => look.mutate('CARD') : undefined}
      />
      {look.isPending && <Working>{t('find.working')}</Working>}
      {look.isError && <CardFailure of={look.error} retry={() => look.variables && look.mutate(look.variables)} />}
      {look.data && !look.isPending && (
        <>
          <Panel title={`${look.data.person.name} ${look.data.person.citizenIdMasked}`}>
            <Quotas quotas={look.data.history.quotas} />
          </Panel>
          <HistoryTable history={look.data.history} label={t(title)} />
        </>
      )}
    </Page>
  );
}

interface FormProps {
  busy: boolean;
  find: (citizenId: string) => void;
  readCard?: () => void;
}

function PersonForm({ busy, find, readCard: read }: FormProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    const id = readCitizenId(typed);
    setError(id.ok ? '' : t(`find.${id.problem}`, { digits: id.digits }));
    if (!id.ok) return;
    setTyped('');
    find(id.id);
  }
  return (
    <form className={styles.search} onSubmit={submit} noValidate aria-label={t('history.find')}>
      <TextInput
        label={t('find.label')}
        description={t('find.hint')}
        inputMode="numeric"
        autoComplete="off"
        autoFocus
        value={typed}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy}>
        {t('find.button')}
      </Button>
      {read && (
        <Button variant="default" disabled={busy} onClick={read}>
          {t('reader.read')}
        </Button>
      )}
    </form>
  );
}
