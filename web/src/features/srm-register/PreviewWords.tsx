import type { Preview } from '../../api/registrations.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import styles from './Register.module.css';
import { useWords } from './use-words.ts';

/** What would become of it in words: what changes, what it counts, or why not and what to do. */
export function PreviewWords({ preview }: { preview: Preview }) {
  const { t, label } = useWords();
  const { refusal, kind, counts, left, limit, fiscalYear, right } = preview;
  if (refusal)
    return (
      <div className={styles.refused} role="status">
        <strong>{label(refusal.title)}</strong>
        <p>{label(refusal.next)}</p>
        {refusal.code === 'OTHER_FUND_ACTIVE' && (
          <LinkButton to="/srm/others/release" size="sm" variant="default">
            {t('preview.release')}
          </LinkButton>
        )}
      </div>
    );
  return (
    <div className={styles.told} role="status">
      {kind && <strong>{t(kind === 'MOVE' ? 'preview.MOVE' : 'preview.FIRST')}</strong>}
      <p>
        {counts
          ? t('preview.counts', { used: limit - left + 1, limit, left: left - 1, year: fiscalYear })
          : t('preview.free', { left, limit, year: fiscalYear })}
      </p>
      {right && (
        <p>{t('preview.right', { right: `(${right.code}) ${label(right.name)}`, sub: label(right.subName) })}</p>
      )}
    </div>
  );
}
