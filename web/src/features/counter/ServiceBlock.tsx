import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { PersonPanel } from '../../api/types.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';
import { RefusedServices } from './RefusedServices.tsx';
import type { Counter } from './use-counter.ts';
import { useKeys } from './use-keys.ts';

/** VISIT-07 to VISIT-12: the unit's own services; what is refused stands below with its reason. */
export function ServiceBlock({ person, counter }: { person: PersonPanel; counter: Counter }) {
  const { t, label } = useWords();
  const allowed = person.services.filter((service) => service.allowed);
  const [code, setCode] = useState(allowed[0]?.code ?? '');
  const chosen = allowed.find((service) => service.code === code);
  const verifyAtOnce = chosen?.pathway === 'GENERAL_CARE' && counter.cardHeld;
  const busy = counter.open.isPending || counter.verify.isPending;
  function start() {
    if (chosen && !busy) counter.open.mutate({ person, serviceCode: chosen.code, verifyAtOnce });
  }
  useKeys({ F8: start });
  return (
    <>
      <Panel title={t('service.title')} number={3}>
        {person.services.length === 0 && <p>{t('service.none')}</p>}
        {allowed.length > 0 && (
          <Radio.Group label={t('service.pick')} value={code} onChange={setCode}>
            <div className={styles.services}>
              {allowed.map((service) => (
                <Radio key={service.code} value={service.code} label={`${label(service)} · ${service.code}`} />
              ))}
            </div>
          </Radio.Group>
        )}
        <RefusedServices
          refused={person.services.filter((service) => !service.allowed)}
          everything={allowed.length === 0}
          next={counter.next}
        />
        {counter.open.isError && <Failure of={counter.open.error} retry={start} />}
      </Panel>
      {chosen && (
        <div className={styles.actionBar}>
          <Button size="lg" loading={busy} aria-keyshortcuts="F8" onClick={start} className={styles.big}>
            {verifyAtOnce ? t('service.startWithCard') : t('service.start')} · F8
          </Button>
        </div>
      )}
    </>
  );
}
