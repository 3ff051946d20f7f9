import type { UnitChoice } from '../../api/sign-up.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { texts } from './texts.ts';

/** A unit so that its own people know it: name, code, place. */
export function UnitLine({ unit }: { unit: UnitChoice }) {
  const t = useTexts(texts);
  const { label } = useI18n();
  const place = unit.province && t('unit.place', { province: label(unit.province), region: unit.regionNo ?? '–' });
  return (
    <span>
      <strong>{unit.name}</strong>
      <br />
      <span className="dim">
        {unit.hcode ? t('unit.code', { hcode: unit.hcode }) : t('unit.noCode')}
        {place && ` · ${place}`}
      </span>
    </span>
  );
}
