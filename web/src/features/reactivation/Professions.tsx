import type { Reactivation } from '../../api/reactivation.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Reactivation.module.css';
import { texts } from './texts.ts';

/** The professions offered, which follow from the registration and the personnel (RACT-10, AMB-15). */
export function Professions({ of }: { of: Reactivation }) {
  const t = useTexts(texts);
  return (
    <Panel title={t('professions.title')}>
      <p className="dim">{t('professions.lead')}</p>
      {of.professions.length === 0 && <p>{t('professions.none')}</p>}
      <ul className={styles.rows}>
        {of.professions.map(({ family, staffed }) => (
          <li key={family}>
            {t(`family.${family}`)}
            <Badge tone={staffed ? 'good' : 'warn'}>
              {t(staffed ? 'professions.staffed' : 'professions.unstaffed')}
            </Badge>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
