import type { ClaimCode } from '../../api/types.ts';
import { bangkokDay, daysBetween, shortDate } from '../../format/dates.ts';
import { useWords } from '../authen/use-words.ts';

/** When the code lapses, in words, and what comes next. */
export function Expiry({ code }: { code: ClaimCode }) {
  const { t, language } = useWords();
  const day = code.lapsesOn;
  const days = daysBetween(bangkokDay(new Date()), day);
  const date = shortDate(day, language);
  if (days < 0) return <p>{t('code.lapsed', { date })}</p>;
  return (
    <p>
      <strong>{t('code.next')}</strong>
      <br />
      {days === 0 ? t('code.lapsesToday') : t('code.lapses', { date, days })}
    </p>
  );
}
