import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Factor, Visit } from '../../api/types.ts';
import type { CardInserter, Declaration } from '../../api/visits.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { useWords } from '../authen/use-words.ts';
import { Attempts } from './Attempts.tsx';
import { CardFactor } from './CardFactor.tsx';
import { CardFailure } from './CardFailure.tsx';
import styles from './Counter.module.css';
import { Ended, Exhausted } from './Exhausted.tsx';
import { isMain, isOpen, needsDeclaration, usableCard } from './factors.ts';
import { MethodTable } from './MethodTable.tsx';
import { OtherFactors } from './OtherFactors.tsx';
import { RecordFactor } from './RecordFactor.tsx';
import type { Counter } from './use-counter.ts';
import { useKeys } from './use-keys.ts';

interface Props {
  visit: Visit;
  counter: Counter;
  next: () => void;
}

/** Step 4: the next allowed way is the big button, the others follow in the order of the rules (AUTH-02, 23 to 29). */
export function VerifyBlock({ visit, counter, next }: Props) {
  const { t } = useWords();
  const block = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState('');
  const [declaration, setDeclaration] = useState<Declaration>();
  const [insertedBy, setInsertedBy] = useState<CardInserter>('SELF');
  const { verify, record } = counter;
  const main = visit.factors.find(isMain);
  const card = usableCard(visit.factors);
  const undeclared = card !== undefined && needsDeclaration(card) && !declaration;
  function doVerify() {
    if (card && !undeclared && !verify.isPending) verify.mutate({ of: visit, declaration, insertedBy });
  }
  useKeys({
    F4: () => {
      if (main && !main.performable) setAsking(main.channel);
      else block.current?.querySelector<HTMLElement>('[data-main="true"] button')?.focus();
    },
    F8: doVerify,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each recorded attempt the cursor starts at the new way
  useEffect(() => {
    setAsking('');
    block.current?.focus({ preventScroll: true });
    // The whole block if it fits the window, in any case the button to press now.
    block.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
    block.current?.querySelector('[data-main="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [visit.attempts.length]);
  if (visit.state !== 'NEW' && visit.state !== 'IDENTIFYING') return <Ended visit={visit} next={next} />;
  const recordOf = (channel: string) => ({
    asking: asking === channel,
    ask: (yes: boolean) => setAsking(yes ? channel : ''),
    busy: record.isPending,
    error: record.error,
    save: (reason: Factor['reasons'][number]) => record.mutate({ of: visit, channel, reason }),
  });
  return (
    <Panel title={t('verify.title')} number={4}>
      <div ref={block} tabIndex={-1} className={styles.factors}>
        <Attempts visit={visit} />
        {verify.isPending && <Working>{t('verify.working')}</Working>}
        {verify.isError && (
          <CardFailure of={verify.error} retry={doVerify}>
            <Button variant="default" onClick={next}>
              {t('counter.newPerson')}
            </Button>
          </CardFailure>
        )}
        {main && main !== card && <RecordFactor factor={main} main {...recordOf(main.channel)} />}
        {card && (
          <CardFactor
            factor={card}
            main={card === main}
            counter={counter}
            verify={doVerify}
            declaration={declaration}
            declare={needsDeclaration(card) ? setDeclaration : undefined}
            insertedBy={insertedBy}
            insert={visit.pathway === 'INNOVATION' ? setInsertedBy : undefined}
          />
        )}
        {!visit.factors.some(isOpen) && !card && <Exhausted next={next} />}
        <OtherFactors
          factors={visit.factors.filter((factor) => factor !== main && factor !== card)}
          recordOf={recordOf}
          recorded={visit.attempts.map(({ channel }) => channel)}
        />
        {visit.pathway === 'INNOVATION' && <MethodTable group={visit.person.group} />}
      </div>
    </Panel>
  );
}
