import type { Capacity, Task } from '../../api/authority.ts';
import { shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { texts } from './texts.ts';

/** "1 ม.ค. 2569 ถึง 31 ธ.ค. 2569", "เริ่มใช้ 1 ม.ค. 2569", or a dash. */
export function usePeriod() {
  const t = useTexts(texts);
  const { language } = useI18n();
  return ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }) => {
    if (!validFrom) return '–';
    const from = shortDate(validFrom, language);
    return validTo ? t('grant.fromTo', { from, to: shortDate(validTo, language) }) : t('grant.from', { from });
  };
}

/** Who confirms with ThaiD: "you", or "you or the holder of the unit". */
export function useConfirmers() {
  const t = useTexts(texts);
  return (who: readonly ('APPLICANT' | 'HOLDER')[]) =>
    who.map((one) => t(`capacity.confirms.${one}`)).join(t('capacity.or'));
}

/** Who holds the authority is asked of the holder as himself, of others as the one who gave it to them. */
export function useTaskName() {
  const t = useTexts(texts);
  return (task: Task, capacity: Capacity) =>
    task === 'HOLDER' && capacity !== 'HOLDER' ? t(`task.HOLDER.${capacity}`) : t(`task.${task}`);
}

/** Only the holder by law confirms alone; a delegate or an assignee, or the holder who signed, does for the others. */
export const confirmersOf = (capacity: Capacity) =>
  capacity === 'HOLDER' ? (['APPLICANT'] as const) : (['APPLICANT', 'HOLDER'] as const);
