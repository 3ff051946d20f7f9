import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Catalogue, PERSONNEL_SORTS, PERSONNEL_STATES, type PersonnelFilter } from '../../api/personnel.ts';
import styles from './Personnel.module.css';
import { typeWords } from './type-words.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

/** State, type and words; each choice changes the address. On a phone also the order, which has no headings there. */
export function Filters({ catalogue }: { catalogue: Catalogue }) {
  const { t, language } = usePersonnelWords();
  const search = useSearch({ from: '/oss/basic-data/personnel' });
  const navigate = useNavigate({ from: '/oss/basic-data/personnel' });
  const narrow = useMediaQuery('(max-width: 48em)');
  const [typed, setTyped] = useState(search.q ?? '');
  const choose = (chosen: PersonnelFilter) =>
    void navigate({ search: (was) => ({ ...was, page: undefined, ...chosen }), replace: true });
  const all = { value: '', label: t('filter.all') };
  const filtered = search.state || search.type || search.q;
  function submit(event: FormEvent) {
    event.preventDefault();
    choose({ q: typed.trim() || undefined });
  }
  return (
    <form onSubmit={submit}>
      <fieldset className={styles.filters}>
        <legend>{t('filter.title')}</legend>
        <TextInput
          type="search"
          label={t('filter.words')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('filter.search')}
        </Button>
        <NativeSelect
          size="md"
          label={t('filter.state')}
          value={search.state ?? ''}
          data={[
            { value: '', label: t('filter.active') },
            ...PERSONNEL_STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
            { value: 'ALL', label: t('filter.all') },
          ]}
          onChange={(event) => choose({ state: (event.currentTarget.value || undefined) as PersonnelFilter['state'] })}
        />
        <NativeSelect
          size="md"
          label={t('filter.type')}
          value={search.type ?? ''}
          data={[all, ...catalogue.types.map((type) => ({ value: type.code, label: typeWords(type, language) }))]}
          onChange={(event) => choose({ type: event.currentTarget.value || undefined })}
        />
        {narrow && (
          <NativeSelect
            size="md"
            label={t('filter.sort')}
            value={search.sort ?? 'name'}
            data={[
              ...PERSONNEL_SORTS.flatMap((sort) => [
                { value: sort, label: t(`sort.${sort}`) },
                { value: `-${sort}`, label: t('sort.down', { column: t(`sort.${sort}`) }) },
              ]),
            ]}
            onChange={(event) => choose({ sort: (event.currentTarget.value || undefined) as PersonnelFilter['sort'] })}
          />
        )}
        {filtered && (
          <Button
            variant="subtle"
            onClick={() => {
              setTyped('');
              choose({ q: undefined, state: undefined, type: undefined });
            }}
          >
            {t('list.clear')}
          </Button>
        )}
      </fieldset>
    </form>
  );
}
