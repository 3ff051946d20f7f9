import { Link } from '@tanstack/react-router';
import type { PersonnelList } from '../../api/personnel.ts';
import styles from './Personnel.module.css';
import { usePersonnelWords } from './use-personnel-words.ts';

const around = 2;

/** 'แสดง 1 ถึง 7 จากทั้งหมด 7 รายการ' (CPP-22) and '<< « 1 » >>' (CPP-35). */
export function Pager({ list: { total, page, size } }: { list: PersonnelList }) {
  const { t } = usePersonnelWords();
  const last = Math.max(1, Math.ceil(total / size));
  const from = total === 0 ? 0 : (page - 1) * size + 1;
  const near = Array.from({ length: last }, (_none, index) => index + 1).filter(
    (one) => Math.abs(one - page) <= around,
  );
  /** A sign that leads nowhere stays, so that nothing moves under the pointer. */
  const go = (to: number, sign: string, words: string) =>
    to < 1 || to > last || to === page ? (
      <span key={words} className={styles.pageOff} aria-hidden>
        {sign}
      </span>
    ) : (
      <Link
        key={words}
        className={styles.page}
        from="/oss/basic-data/personnel"
        to="/oss/basic-data/personnel"
        search={(was) => ({ ...was, page: to === 1 ? undefined : to })}
        aria-label={words}
      >
        {sign}
      </Link>
    );
  return (
    <div className={styles.pager}>
      <p>{t('page.shown', { from, to: Math.min(page * size, total), total })}</p>
      <nav aria-label={t('page.pages')}>
        {go(page === 1 ? 0 : 1, '<<', t('page.first'))}
        {go(page - 1, '«', t('page.previous'))}
        {near.map((one) =>
          one === page ? (
            <span key={one} className={styles.page} aria-current="page">
              {one}
            </span>
          ) : (
            go(one, String(one), t('page.one', { page: one }))
          ),
        )}
        {go(page + 1, '»', t('page.next'))}
        {go(page === last ? 0 : last, '>>', t('page.last'))}
      </nav>
    </div>
  );
}
