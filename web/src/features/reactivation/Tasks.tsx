import { Link } from '@tanstack/react-router';
import type { Reactivation, ReactivationMenu } from '../../api/reactivation.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Reactivation.module.css';
import { texts } from './texts.ts';

const pages = { GENERAL: '/oss/basic-data/general', PERSONNEL: '/oss/basic-data/personnel' } as const;

/** The two menus with what each lacks, and the third that is not asked for (RACT-08, RACT-10, AMB-15). */
export function Tasks({ of }: { of: Reactivation }) {
  const t = useTexts(texts);
  return (
    <Panel title={t('tasks.title')}>
      <ol className={styles.tasks}>
        {of.menus.map((menu) => (
          <Task key={menu.menu} of={of} menu={menu} />
        ))}
        <li>
          <div>
            <Link to="/oss/basic-data/services">{t('menu.SERVICES')}</Link>
            <p className="dim">{t('menu.SERVICES.what')}</p>
          </div>
          <Badge tone="plain">{t('status.optional')}</Badge>
        </li>
      </ol>
    </Panel>
  );
}

function Task({ of, menu: { menu, done, doneAt, missing } }: { of: Reactivation; menu: ReactivationMenu }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  return (
    <li>
      <div>
        <Link to={pages[menu]}>{t(`menu.${menu}`)}</Link>
        <p className="dim">{t(`menu.${menu}.what`, { count: of.personnel.needed })}</p>
        {menu === 'PERSONNEL' && <p className="dim numeric">{t('personnel.count', of.personnel)}</p>}
        {missing.length > 0 && <p>{t('missing', { what: missing.map((what) => t(`missing.${what}`)).join(' · ') })}</p>}
        {doneAt && <p className="dim">{t('doneAt', { at: dateAndTime(doneAt, language) })}</p>}
      </div>
      <Badge tone={done ? 'good' : 'warn'}>{t(done ? 'status.done' : 'status.todo')}</Badge>
    </li>
  );
}
