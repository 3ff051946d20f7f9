import type { RefusalView } from '../api/types.ts';
import { useI18n } from '../i18n/index.tsx';

/** A refusal in one small line: the reason, and what to do. */
export function RefusalLine({ refusal }: { refusal: RefusalView }) {
  const { language } = useI18n();
  return <small>{language === 'th' ? `${refusal.th} · ${refusal.nextTh}` : `${refusal.en} · ${refusal.nextEn}`}</small>;
}
