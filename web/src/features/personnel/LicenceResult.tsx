import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconPlugConnectedX } from '@tabler/icons-react';
import type { LicenceAnswer } from '../../api/personnel.ts';
import { bangkokDay, shortDate } from '../../format/dates.ts';
import styles from './Personnel.module.css';
import { usePersonnelWords } from './use-personnel-words.ts';

interface Props {
  answer: LicenceAnswer;
  licence: string;
  retry: () => void;
}

const signs = { FOUND: IconCircleCheck, NOT_FOUND: IconCircleX, SOURCE_DOWN: IconPlugConnectedX };

/** Found, not found, and a council that is down: three different things in sign, colour and words (CPP-46). */
export function LicenceResult({ answer, licence, retry }: Props) {
  const { t, of } = usePersonnelWords();
  const council = of(answer.council);
  const Sign = signs[answer.status];
  return (
    <div className={styles.answer} data-status={answer.status}>
      <Sign aria-hidden className={styles.answerSign} />
      <div>
        {answer.status === 'FOUND' && <Found answer={answer} council={council} />}
        {answer.status === 'NOT_FOUND' && (
          <>
            <strong>{t('notFound.status')}</strong>
            <p>{t('notFound.what', { council, licence })}</p>
            <p>{t('notFound.next')}</p>
          </>
        )}
        {answer.status === 'SOURCE_DOWN' && (
          <>
            <strong>{t('down.status')}</strong>
            <p>{t('down.what', { council })}</p>
            <p>{t('down.next')}</p>
            <Button size="sm" variant="default" onClick={retry}>
              {t('down.retry')}
            </Button>
          </>
        )}
        {!answer.formatOk && answer.status !== 'FOUND' && <p>{t('licence.format', { council })}</p>}
      </div>
    </div>
  );
}

function Found({ answer, council }: { answer: LicenceAnswer; council: string }) {
  const { t, language } = usePersonnelWords();
  const expired = answer.expires !== undefined && answer.expires < bangkokDay(new Date());
  return (
    <>
      <strong>{t('found.status')}</strong>
      {answer.name && <p>{t('found.name', { council, name: answer.name })}</p>}
      {answer.expires && (
        <p className={expired ? styles.bad : undefined}>
          {t(expired ? 'found.expired' : 'found.expires', { date: shortDate(answer.expires, language) })}
        </p>
      )}
      {answer.sameName === false && <p className={styles.warn}>{t('found.other')}</p>}
    </>
  );
}
