import { Button, Radio } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { OfferedService, PersonPanel, RefusalView } from '../../api/types.ts';
import { useI18n } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RefusalLine } from '../../ui/RefusalLine.tsx';
import styles from './Counter.module.css';
import type { Counter } from './use-counter.ts';
import { useKeys } from './use-keys.ts';

/** VISIT-07 to VISIT-12: the unit's own services; what is refused stands below with its reason. */
export function ServiceBlock({ person, counter }: { person: PersonPanel; counter: Counter }) {
  const { t, label } = useI18n();
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
        <Refused services={person.services} everything={allowed.length === 0} next={counter.next} />
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

interface RefusedProps {
  services: OfferedService[];
  everything: boolean;
  next: () => void;
}

/** Each different reason once. When nothing at all is possible it is the answer of the screen, not a footnote. */
function Refused({ services, everything, next }: RefusedProps) {
  const { t, label } = useI18n();
  const refused = services.filter((service) => !service.allowed);
  if (refused.length === 0) return null;
  const reasons = new Map<string, { refusal: RefusalView; of: OfferedService[] }>();
  for (const service of refused) {
    if (!service.refusal) continue;
    const reason = reasons.get(service.refusal.code) ?? { refusal: service.refusal, of: [] };
    reason.of.push(service);
    reasons.set(service.refusal.code, reason);
  }
  return (
    <div className={styles.refused}>
      {everything &&
        [...reasons.values()].map(({ refusal }) => (
          <Failure key={refusal.code} of={refusal}>
            <Button variant="default" onClick={next}>
              {t('counter.newPerson')}
            </Button>
          </Failure>
        ))}
      <h3 className={styles.sub}>{t('service.refused')}</h3>
      <ul>
        {refused.map((service) => (
          <li key={service.code}>
            <IconLock aria-hidden />
            <span>
              {label(service)} <span className="dim">{service.code}</span>
              {!everything && service.refusal && <RefusalLine refusal={service.refusal} />}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
