import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { OfferedService } from '../../api/types.ts';
import { Failure } from '../../ui/Failure.tsx';
import { RefusalLine } from '../../ui/RefusalLine.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';

interface Props {
  refused: OfferedService[];
  /** Nothing at all is possible: then the reason is the answer of the screen, not a footnote. */
  everything: boolean;
  next: () => void;
}

/** The reason that most services share: it lies with the person, the rarer ones with a service. */
function mainReason(refused: OfferedService[]) {
  const count = (code: string) => refused.filter(({ refusal }) => refusal?.code === code).length;
  const reasons = refused.flatMap(({ refusal }) => refusal ?? []);
  return reasons.toSorted((a, b) => count(b.code) - count(a.code))[0];
}

/** VISIT-07: services this unit gives but this person cannot have now, each with its reason. */
export function RefusedServices({ refused, everything, next }: Props) {
  const { t, label } = useWords();
  if (refused.length === 0) return null;
  const answer = everything ? mainReason(refused) : undefined;
  return (
    <div className={styles.refused}>
      {answer && (
        <Failure of={answer}>
          <Button variant="default" onClick={next}>
            {t('counter.newPerson')}
          </Button>
        </Failure>
      )}
      <h3 className={styles.sub}>{t('service.refused')}</h3>
      <ul>
        {refused.map((service) => (
          <li key={service.code}>
            <IconLock aria-hidden />
            <span>
              {label(service)} <span className="dim">{service.code}</span>
              {service.refusal && service.refusal.code !== answer?.code && <RefusalLine refusal={service.refusal} />}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
