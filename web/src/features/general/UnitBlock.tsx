import type { General } from '../../api/general.ts';
import { Facts, Panel } from '../../ui/Panel.tsx';
import { useGeneralWords } from './use-general-words.ts';

/** What the agency keeps of the unit (CPP-02 to CPP-09): read only, and it says where to go when it is wrong. */
export function UnitBlock({ unit }: { unit: General['unit'] }) {
  const { t, language, label } = useGeneralWords();
  const name = language === 'en' && unit.nameEn ? `${unit.nameEn} (${unit.name})` : unit.name;
  return (
    <>
      <Panel title={t('unit.facility')}>
        <Facts
          items={[
            [t('unit.type'), label(unit.facilityType)],
            [t('unit.main'), label(unit.affiliationMain)],
            [t('unit.sub'), label(unit.affiliationSub)],
          ]}
        />
      </Panel>
      <Panel title={t('unit.unit')}>
        <Facts
          items={[
            [
              t('unit.hcode'),
              <span key="5" className="numeric">
                {unit.hcode}
              </span>,
            ],
            [
              t('unit.hcode9'),
              <span key="9" className="numeric">
                {unit.hcode9 ?? t('none')}
              </span>,
            ],
            [t('unit.name'), name],
            [t('unit.province'), unit.province ? label(unit.province) : t('none')],
          ]}
        />
        <p className="dim">{t('unit.fixed')}</p>
      </Panel>
    </>
  );
}
