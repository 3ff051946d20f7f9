import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { Announcement, ItemFilter } from '../../api/announcements.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import styles from './Announcements.module.css';
import { texts } from './texts.ts';

/** So few are read without a filter. */
export const FEW = 10;

interface Props {
  types: Announcement['byType'];
  filter: ItemFilter;
  setFilter: (filter: ItemFilter) => void;
}

/** Type, and a code or name as it is typed. */
export function ItemFilters({ types, filter, setFilter }: Props) {
  const t = useTexts(texts);
  const { label } = useI18n();
  const [typed, setTyped] = useState(filter.q ?? '');
  const search = useDebouncedCallback((q: string) => setFilter({ typeKey: filter.typeKey, ...(q && { q }) }), 300);
  return (
    <div className={`${styles.filters} ${styles.screenOnly}`}>
      <NativeSelect
        label={t('items.type')}
        value={filter.typeKey ?? ''}
        data={[
          { value: '', label: t('items.allTypes') },
          ...types.map((type) => ({ value: type.key, label: `${label(type)} (${type.count.toLocaleString('en')})` })),
        ]}
        onChange={(event) => setFilter({ q: filter.q, typeKey: event.currentTarget.value || undefined })}
      />
      <TextInput
        type="search"
        label={t('items.search')}
        value={typed}
        maxLength={100}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value.trim());
        }}
      />
    </div>
  );
}
