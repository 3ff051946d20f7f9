import { Button } from '@mantine/core';
import type { Factor } from '../../api/types.ts';
import { RefusalLine } from '../../ui/RefusalLine.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';
import { isOpen } from './factors.ts';
import { Reasons, type Recording } from './RecordFactor.tsx';

interface Props {
  factors: Factor[];
  recordOf: (channel: string) => Recording;
  /** Channels that have their reason already: it is asked once. */
  recorded: string[];
}

/** The other ways: open beside the main one, or closed with "why not yet" (AUTH-17, AUTH-18) or why not at all. */
export function OtherFactors({ factors, recordOf, recorded }: Props) {
  if (factors.length === 0) return null;
  return (
    <ul className={styles.others}>
      {factors.map((factor) => (
        <Other
          key={factor.channel}
          factor={factor}
          recording={recordOf(factor.channel)}
          recorded={recorded.includes(factor.channel)}
        />
      ))}
    </ul>
  );
}

const tags = {
  NEXT: 'verify.next',
  AVAILABLE: 'verify.also',
  LATER: 'verify.later',
  REFUSED: 'verify.refused',
} as const;

interface OtherProps {
  factor: Factor;
  recording: Recording;
  recorded: boolean;
}

function Other({ factor, recording, recorded }: OtherProps) {
  const { t, label } = useWords();
  return (
    <li>
      <div className={styles.other}>
        <span>
          <span className={styles.tag}>{t(recorded ? 'verify.recorded' : tags[factor.status])}</span>{' '}
          <strong>{label(factor)}</strong>
        </span>
        {isOpen(factor) && !recorded && !recording.asking && (
          <Button
            variant="default"
            size="sm"
            aria-label={`${t('verify.recordShort')}: ${label(factor)}`}
            onClick={() => recording.ask(true)}
          >
            {t('verify.recordShort')}
          </Button>
        )}
      </div>
      {factor.refusal && <RefusalLine refusal={factor.refusal} />}
      {recording.asking && <Reasons factor={factor} {...recording} />}
    </li>
  );
}
