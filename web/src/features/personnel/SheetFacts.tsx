import type { Catalogue, PersonnelView } from '../../api/personnel.ts';
import { dateAndTime, shortDate } from '../../format/dates.ts';
import { Facts } from '../../ui/Panel.tsx';
import { IdentityBadge, LicenceBadge, StateBadge } from './badges.tsx';
import { Overlaps } from './Overlaps.tsx';
import styles from './Personnel.module.css';
import { ScheduleText } from './ScheduleText.tsx';
import { useFieldWords } from './use-field-words.ts';
import { licenceText, usePersonnelWords } from './use-personnel-words.ts';

interface Props {
  view: PersonnelView;
  catalogue: Catalogue;
  /** The three things to check stand out (CPP-74). */
  checking: boolean;
}

/** A record in words. */
export function SheetFacts({ view, catalogue, checking }: Props) {
  const { t, language, of } = usePersonnelWords();
  const words = useFieldWords(catalogue);
  const licence = (
    <>
      {licenceText(view.licence) || t('row.unlicensed')} <LicenceBadge of={view} />
      {view.licenceCheckedAt && (
        <div className="dim">{t('sheet.licence.checkedAt', { at: dateAndTime(view.licenceCheckedAt, language) })}</div>
      )}
      {view.licenceSameName === false && view.licenceName && (
        <div className={styles.warn}>{t('sheet.otherName', { name: view.licenceName })}</div>
      )}
      {view.licenceExpiring && view.licenceExpires && (
        <div className={styles.warn}>{t('sheet.expiring', { date: shortDate(view.licenceExpires, language) })}</div>
      )}
    </>
  );
  return (
    <>
      <div className={checking ? styles.checking : undefined}>
        <Facts
          items={[
            [t('head.name'), <strong key="name">{view.name}</strong>],
            [t('head.type'), <strong key="type">{of(view.typeName)}</strong>],
            [
              t('head.schedule'),
              <div key="schedule">
                <strong>
                  <ScheduleText of={view.scheduleText} />
                </strong>
                <Overlaps of={view} />
              </div>,
            ],
          ]}
        />
      </div>
      <Facts
        items={[
          [t('head.citizenId'), view.citizenId],
          [t('head.licence'), <div key="licence">{licence}</div>],
          [t('field.qualifications'), words('qualifications', view.qualifications)],
          [t('field.certificates'), words('certificates', view.certificates)],
          [t('field.registrationTypes'), words('registrationTypes', view.registrationTypes)],
          [t('field.startDate'), words('startDate', view.startDate)],
          [t('field.endDate'), words('endDate', view.endDate)],
          [
            t('head.state'),
            <div key="state">
              <StateBadge of={view} /> {view.stateReason && t.code('reason', view.stateReason)}
            </div>,
          ],
          [
            t('head.identity'),
            <div key="identity">
              <IdentityBadge of={view} />
              {view.confirmedAt && view.confirmedHow && (
                <div className="dim">
                  {t('sheet.confirmed', {
                    at: dateAndTime(view.confirmedAt, language),
                    name: view.confirmedByName ?? '–',
                    how: t(`how.${view.confirmedHow}`),
                  })}
                </div>
              )}
            </div>,
          ],
        ]}
      />
    </>
  );
}
