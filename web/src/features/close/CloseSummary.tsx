import type { Close } from '../../api/types.ts';
import { groupCode } from '../../format/codes.ts';
import { dateAndTime } from '../../format/dates.ts';
import { baht } from '../../format/money.ts';
import { Facts } from '../../ui/Panel.tsx';
import { useWords } from '../authen/use-words.ts';

/** A closed visit: its EP reference, time, and amounts. */
export function CloseSummary({ close }: { close: Close }) {
  const { t, language } = useWords();
  return (
    <>
      <p role="status">
        <strong>{t('close.done', { time: dateAndTime(close.closedAt, language) })}</strong>
      </p>
      <Facts
        items={[
          [t('close.code'), <strong key="code">{groupCode(close.closeCode)}</strong>],
          [t('close.serviceAt'), dateAndTime(close.serviceAt, language)],
          [t('close.claimable'), baht(close.claimableSatang)],
          [t('close.nonClaimable'), baht(close.nonClaimableSatang)],
          [t('close.visitNumber'), close.visitNumber ?? t('app.none')],
        ]}
      />
    </>
  );
}
