import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../api/session.ts';
import { todayQuery } from '../../api/visits.ts';
import { shortDate } from '../../format/dates.ts';
import { Page } from '../../ui/Page.tsx';
import { useWords } from '../authen/use-words.ts';
import { ClosedDoor } from './ClosedDoor.tsx';
import styles from './Counter.module.css';
import { ProxyTab } from './ProxyTab.tsx';
import { Queue } from './Queue.tsx';
import { SelfTab } from './SelfTab.tsx';

/** The counter: one screen from finding a person to the Claim Code (AUTH-32, AUTH-41, AUTH-42). */
export function CounterPage() {
  const { t, language } = useWords();
  const agentUrl = useSession()?.agentUrl ?? '';
  const today = useQuery(todayQuery);
  const counts = today.data && (
    <span className="numeric">
      {t('counter.today', { date: shortDate(today.data.date, language) })} ·{' '}
      {t('counter.waiting', { count: today.data.waiting })} · {t('counter.done', { count: today.data.done })}
    </span>
  );
  return (
    <Page title={t('counter.title')} action={<p className={styles.counts}>{counts || t('app.loading')}</p>}>
      <ClosedDoor>
        <Tabs defaultValue="self" keepMounted={false} className={styles.counter}>
          <Tabs.List mb="md">
            <Tabs.Tab value="self">{t('counter.tab.self')}</Tabs.Tab>
            <Tabs.Tab value="proxy">{t('counter.tab.proxy')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="self">
            <SelfTab agentUrl={agentUrl} queue={<Queue today={today} />} />
          </Tabs.Panel>
          <Tabs.Panel value="proxy">
            <ProxyTab />
          </Tabs.Panel>
        </Tabs>
      </ClosedDoor>
    </Page>
  );
}
