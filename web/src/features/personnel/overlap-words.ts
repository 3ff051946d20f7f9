import type { Overlap } from '../../api/personnel.ts';
import type { Translate } from '../../i18n/index.tsx';
import type { TextKey } from '../../i18n/texts.ts';
import type { texts } from './texts.ts';

export const overlapWords = (t: Translate<TextKey<typeof texts>>, { day, unitName, hcode }: Overlap): string =>
  t('row.overlap', { day: t.code('day', String(day)), unit: unitName, hcode });
