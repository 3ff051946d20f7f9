import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { menuQuery } from '../../../api/menu.ts';
import { useSession } from '../../../api/session.ts';
import { useI18n, useTexts } from '../../../i18n/index.tsx';
import { Failure } from '../../../ui/Failure.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Working } from '../../../ui/Working.tsx';
import { TokenFile } from '../../srm-token/TokenFile.tsx';
import { byReason, type MenuGroup, menuGroups } from './groups.ts';
import styles from './Portal.module.css';
import { texts } from './texts.ts';

/** SRM-14: the box of menus "check entitlement and register citizens", one list for each group (AMB-25). */
export function SrmHome() {
  const t = useTexts(texts);
  const unit = useSession()?.organisation;
  const menu = useQuery(menuQuery);
  const lead = unit ? t('lead', { unit: `${unit.name} (${unit.hcode})` }) : t('lead.noUnit');
  const groups = menuGroups(menu.data?.systems.find(({ key }) => key === 'SRM'));
  return (
    <Page title={t('title')} lead={lead}>
      {menu.isError && <Failure of={menu.error} retry={() => void menu.refetch()} />}
      {menu.isPending && <Working>{t('loading')}</Working>}
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.name} group={group} />
        ))}
      </div>
      <div className={styles.below}>
        <TokenFile />
      </div>
    </Page>
  );
}

function Group({ group: { name, open, locked } }: { group: MenuGroup }) {
  const t = useTexts(texts);
  const { label } = useI18n();
  return (
    <Panel title={t(name)}>
      {open.length > 0 && (
        <ul className={styles.lines}>
          {open.map((line) => (
            <li key={line.key}>
              <Link to={line.path}>{label(line.name)}</Link>
            </li>
          ))}
        </ul>
      )}
      {locked.length > 0 && (
        <details open={open.length === 0}>
          <summary>
            {t('locked')} ({locked.length})
          </summary>
          {byReason(locked).map(([first, ...others]) => (
            <div key={first?.key}>
              <p>{[first, ...others].map((line) => line && label(line.name)).join(', ')}</p>
              {first && (
                <p>
                  {label(first.why)} <strong>{t('next')}:</strong> {label(first.next)}
                </p>
              )}
            </div>
          ))}
        </details>
      )}
    </Panel>
  );
}
