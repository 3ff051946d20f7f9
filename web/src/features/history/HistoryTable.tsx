import type { History, HistoryItem } from '../../api/types.ts';
import { groupCode } from '../../format/codes.ts';
import { clock, shortDate } from '../../format/dates.ts';
import { DataTable } from '../../ui/Panel.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from '../visits/Visits.module.css';

/** One row per visit, newest first as the platform sends them. */
export function HistoryTable({ history, label }: { history: History; label: string }) {
  const { t } = useWords();
  if (history.items.length === 0) return <p role="status">{t('history.none')}</p>;
  const head = ['date', 'unit', 'service', 'channel', 'code', 'state'] as const;
  return (
    <>
      <p role="status">{t('history.count', { count: history.items.length })}</p>
      <DataTable label={label} head={head.map((name) => t(`history.col.${name}`))}>
        {history.items.map((item) => (
          <Row key={item.visitId} item={item} />
        ))}
      </DataTable>
    </>
  );
}

function Row({ item }: { item: HistoryItem }) {
  const { t, tCode, label, language } = useWords();
  return (
    <tr>
      <th scope="row" className={`${styles.when} numeric`}>
        {shortDate(item.serviceDate, language)}
        <span className={styles.id}>{clock(item.at)}</span>
      </th>
      <td>{item.unit ? `${item.unit.name} (${item.unit.hcode})` : t('app.unknown')}</td>
      <td>{label(item.service)}</td>
      <td>{item.channel ? tCode('channel', item.channel) : t('app.none')}</td>
      <td className={`${styles.when} numeric`}>
        {item.claimCode ? groupCode(item.claimCode) : t('app.none')}
        {item.closeCode && <span className={styles.id}>{groupCode(item.closeCode)}</span>}
      </td>
      <td>
        <StateBadge of="visit.state" state={item.state} />{' '}
        {item.reviewStatus !== 'NONE' && <StateBadge of="review" state={item.reviewStatus} />}
        {item.flags.length > 0 && <small className={styles.cancelled}>{item.flags.map(label).join(' · ')}</small>}
      </td>
    </tr>
  );
}
