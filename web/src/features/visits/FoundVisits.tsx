import { Button } from '@mantine/core';
import type { VisitSummary } from '../../api/types.ts';
import { groupCode } from '../../format/codes.ts';
import { dateAndTime, shortDate } from '../../format/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { DataTable } from '../../ui/Panel.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { Working } from '../../ui/Working.tsx';
import { useWords } from '../authen/use-words.ts';
import type { VisitSearchResult } from './use-visit-search.ts';
import styles from './Visits.module.css';

export type Action = 'edit' | 'cancel' | 'close';

const actions = { edit: 'visits.edit', cancel: 'visits.cancelAction', close: 'visits.closeAction' } as const;

interface Props {
  search: VisitSearchResult;
  action: Action;
  choose: (visit: VisitSummary) => void;
}

export function FoundVisits({ search, action, choose }: Props) {
  const { t } = useWords();
  if (search.error) return <Failure of={search.error} retry={() => void search.refetch()} />;
  if (!search.visits) return <Working>{t('visits.searching')}</Working>;
  const more = search.more && <p role="status">{t('visits.more')}</p>;
  if (search.visits.length === 0) {
    return (
      more || (
        <p role="status">
          <strong>{t('visits.none')}</strong> · {t('visits.none.next')}
        </p>
      )
    );
  }
  const head = ['when', 'person', 'service', 'code', 'state', 'action'] as const;
  return (
    <>
      <p role="status">{t('visits.count', { count: search.visits.length })}</p>
      {more}
      <DataTable label={t('visits.title')} head={head.map((name) => t(`visits.col.${name}`))}>
        {search.visits.map((visit) => (
          <Row key={visit.visitId} visit={visit} action={action} choose={() => choose(visit)} />
        ))}
      </DataTable>
    </>
  );
}

function Row({ visit, action, choose }: { visit: VisitSummary; action: Action; choose: () => void }) {
  const { t, label, tCode, language } = useWords();
  const done = action === 'cancel' && visit.state === 'CANCELLED';
  const words = t(actions[action]);
  return (
    <tr>
      <td className={`${styles.when} numeric`}>{shortDate(visit.serviceDate, language)}</td>
      <th scope="row">
        {visit.personName}
        <span className={`${styles.id} numeric`}>{visit.citizenIdMasked}</span>
      </th>
      <td>{label(visit.service)}</td>
      <td className={`${styles.when} numeric`}>{visit.claimCode ? groupCode(visit.claimCode.code) : t('app.none')}</td>
      <td>
        <StateBadge of="visit.state" state={visit.state} />{' '}
        {visit.claimCode?.reviewStatus === 'REQUIRED' && <StateBadge of="review" state="REQUIRED" />}
        {visit.cancel && (
          <small className={styles.cancelled}>
            {t('visits.cancelledBy', {
              time: dateAndTime(visit.cancel.at, language),
              by: visit.cancel.by,
            })}{' '}
            · {t('visits.reason', { reason: tCode('cancel', visit.cancel.reasonCode) })}
          </small>
        )}
      </td>
      <td>
        {!done && (
          <Button size="sm" variant="default" aria-label={`${words}: ${visit.personName}`} onClick={choose}>
            {words}
          </Button>
        )}
      </td>
    </tr>
  );
}
