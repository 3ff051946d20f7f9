import { Button } from '@mantine/core';
import type { Catalogue } from '../../api/personnel.ts';
import type { Roster, RosterRow, Verdict } from '../../api/roster.ts';
import { again } from '../../ui/again.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import styles from './Personnel.module.css';
import { useFieldWords } from './use-field-words.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

interface Props {
  catalogue: Catalogue;
  roster: Roster;
  /** What the commit came to. */
  done: Roster['counts'] | undefined;
  pending: boolean;
  failed: unknown;
  onCommit: () => void;
}

const tones: Record<Verdict, Tone> = { NEW: 'good', CHANGES: 'warn', SAME: 'plain', REFUSED: 'bad' };
const verdicts = ['NEW', 'CHANGES', 'SAME', 'REFUSED'] as const;

/** The verdict on each row, and the button that makes it so. */
export function ImportReview({ catalogue, roster, done, pending, failed, onCommit }: Props) {
  const { t } = usePersonnelWords();
  const count = roster.counts.NEW + roster.counts.CHANGES;
  return (
    <Panel title={t('import.review')} number={3}>
      <ul className={styles.counts}>
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <Badge tone={tones[verdict]}>{`${t(`verdict.${verdict}`)} ${roster.counts[verdict]}`}</Badge>
          </li>
        ))}
      </ul>
      <DataTable label={t('import.review')} head={[t('import.row'), t('import.verdict'), t('import.name')]}>
        {roster.rows.map((row) => (
          <Line key={row.row} row={row} catalogue={catalogue} />
        ))}
      </DataTable>
      {failed !== null && failed !== undefined && <Failure of={failed} {...again(failed, onCommit)} />}
      <div className={styles.committing}>
        {done ? (
          <>
            <p role="status" className={styles.told}>
              {t('import.done', { added: done.NEW, changed: done.CHANGES, same: done.SAME, refused: done.REFUSED })}
            </p>
            {done.NEW > 0 && <p>{t('import.done.next')}</p>}
            <LinkButton to="/oss/basic-data/personnel">{t('import.back')}</LinkButton>
          </>
        ) : (
          <>
            {roster.counts.REFUSED > 0 && count > 0 && (
              <p>{t('import.refusedStay', { count: roster.counts.REFUSED })}</p>
            )}
            {count === 0 ? (
              <p>{t('import.nothing')}</p>
            ) : (
              <Button loading={pending} onClick={onCommit}>
                {t('import.commit', { count })}
              </Button>
            )}
          </>
        )}
      </div>
    </Panel>
  );
}

function Line({ row, catalogue }: { row: RosterRow; catalogue: Catalogue }) {
  const { t, of } = usePersonnelWords();
  const words = useFieldWords(catalogue);
  return (
    <tr>
      <td className="numeric">{row.row}</td>
      <td>
        <Badge tone={tones[row.verdict]}>{t(`verdict.${row.verdict}`)}</Badge>
      </td>
      <td>
        <strong>{row.name || '–'}</strong>
        {row.verdict !== 'REFUSED' && <div>{t(`verdict.${row.verdict}.what`)}</div>}
        {row.verdict === 'CHANGES' &&
          row.changes.map(({ field, before, after }) => (
            <div key={field}>
              {t.code('field', field)}: <del className="dim">{words(field, before)}</del> → {words(field, after)}
            </div>
          ))}
        {row.problems.map(({ column, code, columnName, text }) => (
          <div key={`${column}${code}`} className={styles.bad}>
            {of(columnName)}: {of(text)}
          </div>
        ))}
      </td>
    </tr>
  );
}
