import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Factor, Visit } from '../../api/types.ts';
import { useI18n } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { Working } from '../../ui/Working.tsx';
import { Attempts } from './Attempts.tsx';
import { CardFactor } from './CardFactor.tsx';
import { CardFailure } from './CardFailure.tsx';
import styles from './Counter.module.css';
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

const isOpen = (factor: Factor) => factor.status === 'NEXT' || factor.status === 'AVAILABLE';

/** Step 4: the next allowed way is the big button, the others follow in the order of the rules (AUTH-02, 23 to 29). */
export function VerifyBlock({ visit, counter, next }: Props) {
  const { t } = useI18n();
  const heading = useRef<HTMLDivElement>(null);
  const [recording, setRecording] = useState('');
  const open = visit.factors.filter(isOpen);
  const now = open.find((factor) => factor.status === 'NEXT') ?? open[0];
  const card = open.find((factor) => factor.channel === 'SMART_CARD' && factor.performable);
  const { verify, record } = counter;
  const doVerify = () => card && !verify.isPending && verify.mutate(visit);
  useKeys({
    F4: () => {
      const channel = open.find((factor) => !factor.performable)?.channel;
      if (channel) setRecording(channel);
    },
    F8: doVerify,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each recorded attempt the cursor starts at the new way
  useEffect(() => {
    setRecording('');
    heading.current?.focus({ preventScroll: true });
  }, [visit.attempts.length]);
  if (visit.state !== 'NEW' && visit.state !== 'IDENTIFYING') return <Ended visit={visit} next={next} />;
  return (
    <Panel title={t('verify.title')} number={4}>
      <div ref={heading} tabIndex={-1} className={styles.factors}>
        <Attempts visit={visit} />
        {verify.isPending && <Working>{t('verify.working')}</Working>}
        {verify.isError && (
          <CardFailure of={verify.error} retry={doVerify}>
            <Button variant="default" onClick={next}>
              {t('counter.newPerson')}
            </Button>
          </CardFailure>
        )}
        {open.map((factor) =>
          factor.channel === 'SMART_CARD' && factor.performable ? (
            <CardFactor
              key={factor.channel}
              factor={factor}
              main={factor === now}
              counter={counter}
              verify={doVerify}
            />
          ) : (
            <RecordFactor
              key={factor.channel}
              factor={factor}
              main={factor === now}
              asking={recording === factor.channel}
              ask={(yes) => setRecording(yes ? factor.channel : '')}
              busy={record.isPending}
              error={record.error}
              save={(result, reason) => record.mutate({ of: visit, channel: factor.channel, result, reason })}
            />
          ),
        )}
        {open.length === 0 && <Exhausted next={next} />}
        <OtherFactors factors={visit.factors.filter((factor) => !isOpen(factor))} />
        {visit.pathway === 'INNOVATION' && <MethodTable group={visit.person.group} />}
      </div>
    </Panel>
  );
}

function Exhausted({ next }: { next: () => void }) {
  const { t } = useI18n();
  const said = { kind: 'COULD_NOT_VERIFY', code: 'EXHAUSTED' } as const;
  return (
    <Failure of={{ ...said, title: t('verify.exhausted'), next: t('verify.exhausted.next') }}>
      <Button variant="default" onClick={next}>
        {t('counter.newPerson')}
      </Button>
    </Failure>
  );
}

/** Failed, abandoned or cancelled without a code. */
function Ended({ visit, next }: { visit: Visit; next: () => void }) {
  const { t } = useI18n();
  return (
    <Panel title={t('verify.title')} number={4} aside={<StateBadge of="visit.state" state={visit.state} />}>
      <Attempts visit={visit} />
      <Exhausted next={next} />
    </Panel>
  );
}
