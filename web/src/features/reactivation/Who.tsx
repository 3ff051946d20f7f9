import type { Reactivation } from '../../api/reactivation.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Reactivation.module.css';
import { texts } from './texts.ts';

/** Who must do it (RACT-05), so that whoever may only look knows whom to ask. */
export function Who({ of }: { of: Reactivation }) {
  const t = useTexts(texts);
  const someone = of.responsible.some(({ as }) => as !== 'E_PORTAL_USER_MANAGER');
  return (
    <Panel title={t('who.title')}>
      <p className="dim">{t('who.lead')}</p>
      {!of.mayManage && <p>{t('who.not')}</p>}
      {!someone && <p>{t('who.none')}</p>}
      <ul className={styles.list}>
        {of.responsible.map(({ name, as }) => (
          <li key={`${name}${as}`}>
            {name} <span className="dim">· {t(`as.${as}`)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
