import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type PersonRights, type Refreshed, refreshPerson } from '../../../api/srm-check.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { DataTable, Panel } from '../../../ui/Panel.tsx';
import { useCurrentPerson } from '../person/current-person.ts';
import styles from '../person/Person.module.css';
import { PersonPage } from '../person/PersonPage.tsx';
import { when } from '../person/rights-words.ts';
import { StateNote } from '../person/StateNote.tsx';
import { useWords, type Words } from '../person/use-words.ts';

/** SRM-18: asks the civil registry. Changed, the same, not known there, and no answer are four different things. */
export function RefreshPage() {
  return (
    <PersonPage view="refresh" purpose="CHECK">
      {(person) => <Refresh key={person.personId} person={person} />}
    </PersonPage>
  );
}

function Refresh({ person }: { person: PersonRights }) {
  const words = useWords();
  const { t } = words;
  const { show } = useCurrentPerson();
  const ask = useMutation({
    mutationFn: () => refreshPerson(person.personId),
    onSuccess: (refreshed) => show(refreshed.person),
  });
  const synced = person.lastCivilSync;
  return (
    <Panel title={t('refresh.registry')}>
      <StateNote person={person} />
      <p>{synced ? t('panel.synced', { date: when(synced, words) }) : t('panel.neverSynced')}</p>
      <Button leftSection={<IconRefresh aria-hidden />} loading={ask.isPending} onClick={() => ask.mutate()}>
        {t('refresh.do')}
      </Button>
      <div aria-live="polite" className={styles.below}>
        {ask.isPending && <p>{t('refresh.asking')}</p>}
        {ask.isError && <Failure of={ask.error} retry={() => ask.mutate()} />}
        {ask.data && !ask.isPending && <Told refreshed={ask.data} />}
      </div>
    </Panel>
  );
}

function Told({ refreshed: { status, changes } }: { refreshed: Refreshed }) {
  const words = useWords();
  const { t } = words;
  const said = (
    <p>
      <strong>{t(`refresh.${status}`, { count: changes.length })}</strong>
    </p>
  );
  if (changes.length === 0) return said;
  return (
    <>
      {said}
      <DataTable narrow label={t('refresh.title')} head={[t('refresh.field'), t('refresh.before'), t('refresh.after')]}>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{t.code('field', field)}</th>
            <td>{valueText(before, words)}</td>
            <td>
              <strong>{valueText(after, words)}</strong>
            </td>
          </tr>
        ))}
      </DataTable>
    </>
  );
}

/** A day as people read it, a known code in words, anything else as it came. */
function valueText(value: string | null, words: Words): string {
  if (value === null || value === '') return words.t('app.none');
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return when(value, words);
  const sex = words.t.code('person.sex', value);
  return sex === value ? words.t.code('civil', value) : sex;
}
