import type { Arrangement } from '../../api/arrangements.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Badge } from '../../ui/Badge.tsx';
import styles from './Arrangement.module.css';
import { texts } from './texts.ts';

/** The hours of those who deliver the profession against what the places need: a warning, never a refusal. */
export function Capacity({ of }: { of: Arrangement }) {
  const t = useTexts(texts);
  const short = of.capacity.filter((day) => day.short).length;
  if (of.personnel === 0) return <p className={styles.warning}>{t('capacity.nobody')}</p>;
  return (
    <div>
      <table className={styles.week}>
        <caption>
          {t('capacity.title')} · <span className="dim">{t('capacity.people', { count: of.personnel })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('capacity.day')}</th>
            <th scope="col">{t('capacity.there')}</th>
            <th scope="col">{t('capacity.needed')}</th>
            <th scope="col">{t('capacity.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {of.capacity.map((day) => (
            <tr key={day.day}>
              <th scope="row">{t(`day.${day.day}`)}</th>
              {day.minutes === 0 ? (
                <td colSpan={3} className="dim">
                  {t('capacity.off')}
                </td>
              ) : (
                <>
                  <td className="numeric">
                    <Hours minutes={day.minutes} />
                  </td>
                  <td className="numeric">{of.saved ? <Hours minutes={day.needed} /> : '–'}</td>
                  <td>
                    {of.saved && (
                      <Badge tone={day.short ? 'warn' : 'good'}>
                        {t(day.short ? 'capacity.short' : 'capacity.fits')}
                      </Badge>
                    )}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {short > 0 && (
        <p role="status" className={styles.warning}>
          {t('capacity.warning', { days: short })}
        </p>
      )}
    </div>
  );
}

function Hours({ minutes }: { minutes: number }) {
  const t = useTexts(texts);
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60);
  return rest === 0 ? t('hours', { hours }) : t('hoursMinutes', { hours, minutes: rest });
}
