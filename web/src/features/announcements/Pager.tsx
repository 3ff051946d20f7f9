import { Button } from '@mantine/core';
import { useTexts } from '../../i18n/index.tsx';
import styles from './Announcements.module.css';
import { texts } from './texts.ts';

interface Props {
  of: { page: number; size: number; total: number };
  go: (page: number) => void;
}

/** Previous and next, with where one is; nothing for a single page. */
export function Pager({ of, go }: Props) {
  const t = useTexts(texts);
  const last = Math.max(1, Math.ceil(of.total / Math.max(1, of.size)));
  if (last === 1) return null;
  return (
    <nav aria-label={t('pages.label')} className={`${styles.pages} ${styles.screenOnly}`}>
      <Button variant="default" size="sm" disabled={of.page <= 1} onClick={() => go(of.page - 1)}>
        {t('pages.previous')}
      </Button>
      <span>{t('pages.page', { page: of.page, last, total: of.total.toLocaleString('en') })}</span>
      <Button variant="default" size="sm" disabled={of.page >= last} onClick={() => go(of.page + 1)}>
        {t('pages.next')}
      </Button>
    </nav>
  );
}
