import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type Queue, queueQuery } from '../../api/officer.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import { CaseTable } from './CaseTable.tsx';
import { DecidedLine } from './DecidedLine.tsx';
import { Filters } from './Filters.tsx';
import styles from './Officer.module.css';
import { texts } from './texts.ts';

/** What waits for the regional office (ORG-05, ORG-09): counts, filters in the address, the oldest first. */
export function WorkListPage() {
  const t = useTexts(texts);
  const { decided, outcome, ...filter } = useSearch({ from: '/officer/' });
  const queue = useQuery(queueQuery(filter));
  const oldest = queue.data?.oldestDays;
  return (
    <Page
      title={t('list.title')}
      lead={
        queue.data && oldest !== null && oldest !== undefined
          ? t('list.oldest', { region: queue.data.regionNo, days: oldest })
          : t('list.lead')
      }
    >
      <DecidedLine decided={decided} outcome={outcome} />
      {queue.isError && <Failure of={queue.error} retry={() => void queue.refetch()} />}
      {queue.isPending && <Working>{t('list.loading')}</Working>}
      {queue.data && (
        <div className={styles.stack}>
          <Counts queue={queue.data} />
          <Filters queue={queue.data} />
          <CaseTable queue={queue.data} />
          <Pages queue={queue.data} />
        </div>
      )}
    </Page>
  );
}

const tabs = ['UNDER_REVIEW', 'AWAITING_THAID', 'RETURNED', 'APPROVED', 'REJECTED'] as const;

function Counts({ queue }: { queue: Queue }) {
  const t = useTexts(texts);
  const { state = 'UNDER_REVIEW', mine } = useSearch({ from: '/officer/' });
  return (
    <nav aria-label={t('list.counts')}>
      <ul className={styles.counts}>
        {tabs.map((tab) => (
          <li key={tab}>
            <Link to="/officer" search={{ state: tab }} aria-current={!mine && state === tab ? 'page' : undefined}>
              {t(`count.${tab}`)} <strong>{queue.counts[tab] ?? 0}</strong>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/officer" search={{ mine: true }} aria-current={mine ? 'page' : undefined}>
            {t('count.mine')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

function Pages({ queue }: { queue: Queue }) {
  const t = useTexts(texts);
  const last = Math.max(1, Math.ceil(queue.total / queue.pageSize));
  if (last === 1) return null;
  return (
    <nav aria-label={t('list.pages')} className={styles.pages}>
      {queue.page > 1 && (
        <Link from="/officer/" to="/officer" search={(was) => ({ ...was, page: queue.page - 1 })}>
          {t('list.previous')}
        </Link>
      )}
      <span>{t('list.page', { page: queue.page, last })}</span>
      {queue.page < last && (
        <Link from="/officer/" to="/officer" search={(was) => ({ ...was, page: queue.page + 1 })}>
          {t('list.next')}
        </Link>
      )}
    </nav>
  );
}
