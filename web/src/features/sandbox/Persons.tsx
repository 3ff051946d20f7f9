import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { cardReaderQuery, insertCard, type SandboxPerson } from '../../api/sandbox.ts';
import { groupCitizenId } from '../../format/citizen-id.ts';
import { shortDate } from '../../format/dates.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import { fullName } from './names.ts';
import styles from './Sandbox.module.css';
import { texts } from './texts.ts';

/** One named person for every scenario the rules distinguish. */
export function Persons({ persons, readerUrl }: { persons: SandboxPerson[]; readerUrl?: string }) {
  const { t, language } = useI18nWith(texts);
  const queries = useQueryClient();
  const [filter, setFilter] = useState('');
  const insert = useMutation({
    mutationFn: async (person: SandboxPerson) => readerUrl && insertCard(readerUrl, person.pid),
    onSettled: () => readerUrl && queries.invalidateQueries({ queryKey: cardReaderQuery(readerUrl).queryKey }),
  });
  const sought = filter.trim().toLowerCase();
  const shown = persons.filter((person) =>
    `${fullName(person)} ${person.scenario} ${person.what ?? ''} ${person.pid}`.toLowerCase().includes(sought),
  );
  const head = ['name', 'scenario', 'pid', 'birth', 'right', 'insert'] as const;
  return (
    <Panel title={t('sandbox.persons')}>
      <TextInput
        label={t('sandbox.persons.filter')}
        value={filter}
        mb="sm"
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      {insert.isError && <Failure of={insert.error} />}
      <p role="status">{insert.isSuccess && t('sandbox.persons.inserted', { name: fullName(insert.variables) })}</p>
      <DataTable label={t('sandbox.persons')} head={head.map((name) => t(`sandbox.persons.${name}`))}>
        {shown.map((person) => (
          <tr key={person.pid}>
            <th scope="row">{fullName(person)}</th>
            <td>
              {person.what ?? person.scenario}
              <small className={styles.code}>{person.scenario}</small>
            </td>
            <td className={styles.mono}>{groupCitizenId(person.pid)}</td>
            <td className="numeric">{shortDate(person.birthDate, language)}</td>
            <td>{person.mainInscl ?? t('app.none')}</td>
            <td>
              {readerUrl && (
                <Button
                  size="sm"
                  variant="default"
                  aria-label={`${t('sandbox.persons.insert')}: ${fullName(person)}`}
                  onClick={() => insert.mutate(person)}
                >
                  {t('sandbox.persons.insert')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </DataTable>
    </Panel>
  );
}
