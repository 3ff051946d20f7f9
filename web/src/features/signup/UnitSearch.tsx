import { Radio, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Affiliation, type UnitChoice, unitsQuery } from '../../api/sign-up.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './SignUp.module.css';
import { texts } from './texts.ts';
import { UnitLine } from './UnitLine.tsx';

interface Props {
  affiliation?: Affiliation | undefined;
  words: string;
  type: (words: string) => void;
  chosen: UnitChoice | undefined;
  choose: (unit: UnitChoice) => void;
  missing: boolean;
}

/** OSS-58: by a part of the name or the beginning of the code; what is found is chosen from, never guessed. */
export function UnitSearch({ affiliation, words, type, chosen, choose, missing }: Props) {
  const t = useTexts(texts);
  const [asked] = useDebouncedValue(words.trim(), 250);
  const search = useQuery({ ...unitsQuery(asked, affiliation), placeholderData: keepPreviousData });
  // What was typed away is not answered any more, though the question is still on its way.
  const asking = words.trim().length >= 2 && asked.length >= 2;
  const found = asking ? (search.data?.units ?? []) : [];
  const shown =
    chosen && !found.some((unit) => unit.organisationId === chosen.organisationId) ? [chosen, ...found] : found;
  const none = asking && search.isSuccess && found.length === 0;
  return (
    <>
      <TextInput
        type="search"
        label={t('unit.search')}
        description={t('unit.search.hint')}
        autoComplete="off"
        value={words}
        error={missing && shown.length === 0 && t('unit.missing')}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {search.isFetching && <Working>{t('unit.searching')}</Working>}
      {search.isError && <Failure of={search.error} retry={() => void search.refetch()} />}
      {none && (
        <Failure
          of={{ kind: 'NOT_FOUND', code: 'UNIT', title: t('unit.none', { words: asked }), next: t('unit.none.next') }}
        />
      )}
      {shown.length > 0 && (
        <Radio.Group
          label={t(search.data?.more ? 'unit.more' : 'unit.found', { count: found.length })}
          value={chosen?.organisationId ?? null}
          error={missing && t('unit.missing')}
          onChange={(id) => {
            const unit = shown.find(({ organisationId }) => organisationId === id);
            if (unit) choose(unit);
          }}
        >
          <div className={styles.units}>
            {shown.map((unit) => (
              <Radio key={unit.organisationId} value={unit.organisationId} label={<UnitLine unit={unit} />} />
            ))}
          </div>
        </Radio.Group>
      )}
    </>
  );
}
