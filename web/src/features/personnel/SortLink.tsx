import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import type { PersonnelSort } from '../../api/personnel.ts';
import styles from './Personnel.module.css';
import { usePersonnelWords } from './use-personnel-words.ts';

/** A heading of the table; one that sorts is a link, so that the order stands in the address. */
export function SortLink({ words, sort }: { words: string; sort: PersonnelSort | undefined }) {
  const { t } = usePersonnelWords();
  const now = useSearch({ from: '/oss/basic-data/personnel' }).sort ?? 'name';
  if (!sort) return <th scope="col">{words}</th>;
  const order = now === sort ? 'ascending' : now === `-${sort}` ? 'descending' : 'none';
  const Sign = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }[order];
  return (
    <th scope="col" aria-sort={order}>
      <Link
        className={styles.sort}
        from="/oss/basic-data/personnel"
        to="/oss/basic-data/personnel"
        search={(was) => ({ ...was, page: undefined, sort: order === 'ascending' ? (`-${sort}` as const) : sort })}
        title={t('sort.by', { column: words })}
      >
        {words} <Sign aria-hidden size="1em" />
      </Link>
    </th>
  );
}
