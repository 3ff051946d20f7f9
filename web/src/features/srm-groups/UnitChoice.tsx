import { Radio, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { unitsQuery } from '../../api/sign-up.ts';
import { Failure } from '../../ui/Failure.tsx';
import styles from './Groups.module.css';
import { useGroupWords } from './use-group-words.ts';

interface Props {
  chosen: string | undefined;
  choose: (hcode: string | undefined) => void;
  missing: boolean;
}

/** By a part of the name or the beginning of the code; what is found is chosen from, never guessed. */
export function UnitChoice({ chosen, choose, missing }: Props) {
  const { t } = useGroupWords();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), 250);
  const search = useQuery({ ...unitsQuery(asked, undefined), placeholderData: keepPreviousData });
  const found = asked.length >= 2 && words.trim().length >= 2 ? (search.data?.units ?? []) : [];
  return (
    <div>
      <TextInput
        type="search"
        label={t('grants.unit')}
        description={t('grants.unit.hint')}
        required
        autoComplete="off"
        value={words}
        error={missing && found.length === 0 && t('grants.unit.missing')}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          choose(undefined);
        }}
      />
      {search.isError && <Failure of={search.error} retry={() => void search.refetch()} />}
      {asked.length >= 2 && search.isSuccess && found.length === 0 && <p role="status">{t('grants.unit.none')}</p>}
      {found.length > 0 && (
        <Radio.Group
          mt="sm"
          label={t('grants.unit.found')}
          value={chosen ?? null}
          error={missing && t('grants.unit.missing')}
          onChange={choose}
        >
          <div className={styles.units}>
            {found.map(({ hcode, name }) => (
              <Radio key={hcode} value={hcode ?? ''} label={`${name} (${hcode})`} />
            ))}
          </div>
        </Radio.Group>
      )}
    </div>
  );
}
