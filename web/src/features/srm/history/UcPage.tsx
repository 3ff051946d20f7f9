import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { historyQuery, type RightsHistory } from '../../../api/srm-check.ts';
import { About } from '../person/About.tsx';
import { PersonPage } from '../person/PersonPage.tsx';
import { useWords } from '../person/use-words.ts';
import { changesOf, SHOWN, type Shown } from './events.ts';
import styles from './History.module.css';
import { Line } from './Line.tsx';

/** SRM-19, SRM-26: what happened to somebody's right and to his units, as one line of time. */
export function UcPage() {
  const { t } = useWords();
  return (
    <PersonPage view="history" purpose="HISTORY">
      {({ personId }) => (
        <About query={historyQuery(personId)} loading={t('history.loading')}>
          {(history) => <Timeline history={history} />}
        </About>
      )}
    </PersonPage>
  );
}

function Timeline({ history }: { history: RightsHistory }) {
  const { t } = useWords();
  const [shown, show] = useState<Shown>('ALL');
  const changes = changesOf(history, shown);
  return (
    <>
      <SegmentedControl
        aria-label={t('history.show')}
        value={shown}
        onChange={(value) => show(SHOWN.find((one) => one === value) ?? 'ALL')}
        data={SHOWN.map((value) => ({ value, label: t(`history.${value}`) }))}
      />
      {changes.length === 0 && <p role="status">{t('history.none')}</p>}
      <ol className={styles.timeline}>
        {changes.map((change) => (
          <Line key={`${change.kind}${change.at}${keyOf(change)}`} change={change} />
        ))}
      </ol>
    </>
  );
}

const keyOf = (change: ReturnType<typeof changesOf>[number]) =>
  change.kind === 'RIGHT' ? `${change.period.code}${change.period.sub}` : change.registration.registrationId;
