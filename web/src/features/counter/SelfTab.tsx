import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { useWords } from '../authen/use-words.ts';
import { CardFailure } from './CardFailure.tsx';
import styles from './Counter.module.css';
import { FindBar } from './FindBar.tsx';
import { FoundPerson } from './FoundPerson.tsx';
import { OpenVisit } from './OpenVisit.tsx';
import { useCounter } from './use-counter.ts';
import { useKeys } from './use-keys.ts';

/** AUTH-41: the recipient is here. Find bar above, today's queue at the side, the one visit in the middle. */
export function SelfTab({ agentUrl, queue }: { agentUrl: string; queue: ReactNode }) {
  const { t } = useWords();
  const counter = useCounter(agentUrl);
  const { find, visit, visitAsked, looked } = counter;
  const field = useRef<HTMLInputElement>(null);
  const toFind = () => field.current?.focus();
  useKeys({ F2: toFind });
  const working = find.isPending || (visitAsked.isFetching && !visit);
  const empty = !working && !looked && !visit && !visitAsked.isError;
  useEffect(() => {
    if (empty) field.current?.focus();
  }, [empty]);
  return (
    <>
      <FindBar counter={counter} field={field} />
      <div className={styles.columns}>
        {queue}
        <div className={styles.work}>
          {working && <Working>{t('find.working')}</Working>}
          {find.isError && <CardFailure of={find.error} retry={() => find.variables && find.mutate(find.variables)} />}
          {visitAsked.isError && !visit && (
            <Failure of={visitAsked.error} retry={() => void visitAsked.refetch()}>
              <Button variant="default" onClick={counter.next}>
                {t('counter.newPerson')}
              </Button>
            </Failure>
          )}
          {empty && !find.isError && <Start />}
          {looked && !find.isPending && <FoundPerson key={looked.personId} person={looked} counter={counter} />}
          {visit && <OpenVisit key={visit.visitId} visit={visit} counter={counter} toFind={toFind} />}
        </div>
      </div>
      <p className={`${styles.keys} dim`}>{t('counter.keys')}</p>
    </>
  );
}

function Start() {
  const { t } = useWords();
  return (
    <Panel title={t('counter.start.title')}>
      <ul className={styles.start}>
        <li>{t('counter.start.card')}</li>
        <li>{t('counter.start.type')}</li>
        <li>{t('counter.start.queue')}</li>
      </ul>
    </Panel>
  );
}
