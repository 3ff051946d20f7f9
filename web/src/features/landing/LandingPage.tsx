import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../api/session.ts';
import { todayQuery } from '../../api/visits.ts';
import { useI18n } from '../../i18n/index.tsx';
import type { Key } from '../../i18n/th.ts';
import shell from '../../shell/Shell.module.css';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './LandingPage.module.css';

/** The e-Portal's first page: which systems may I use, and what waits for me. */
export function LandingPage() {
  const { t } = useI18n();
  const session = useSession();
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('landing.title')} lead={t('landing.lead')}>
        <ul className={styles.portals}>
          <Portal name="portal.authen.name" what="portal.authen.what">
            <LinkButton to="/authen/counter">{t('portal.open')}</LinkButton>
            {!session && <span className="dim">{t('portal.needsSignIn')}</span>}
          </Portal>
          <Portal name="portal.oss.name" what="portal.oss.what" />
          <Portal name="portal.srm.name" what="portal.srm.what" />
          {session?.mode === 'demo' && (
            <Portal name="portal.sandbox.name" what="portal.sandbox.what">
              <LinkButton to="/sandbox" variant="default">
                {t('portal.open')}
              </LinkButton>
            </Portal>
          )}
        </ul>
        {session?.organisation && <ToDo />}
      </Page>
    </main>
  );
}

/** A system without an action is one that comes later, and says so. */
function Portal({ name, what, children }: { name: Key; what: Key; children?: React.ReactNode }) {
  const { t } = useI18n();
  return (
    <li className={styles.portal}>
      <h2>{t(name)}</h2>
      <p>{t(what)}</p>
      <div className={styles.action}>
        {children ?? (
          <span className="dim">
            <strong>{t('portal.later')}</strong> · {t('portal.later.next')}
          </span>
        )}
      </div>
    </li>
  );
}

function ToDo() {
  const { t } = useI18n();
  const today = useQuery(todayQuery);
  if (!today.data) return null;
  const { waiting } = today.data;
  return (
    <Panel title={t('landing.todo')}>
      <p>{waiting > 0 ? t('landing.waiting', { count: waiting }) : t('landing.nothing')}</p>
      <LinkButton to="/authen/counter" variant="default">
        {t('landing.toCounter')}
      </LinkButton>
    </Panel>
  );
}
