import { lazy, Suspense } from 'react';
import { useSession } from '../../api/session.ts';
import { useI18n } from '../../i18n/index.tsx';
import type { Key } from '../../i18n/th.ts';
import shell from '../../shell/Shell.module.css';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import styles from './LandingPage.module.css';

/** What one may use is only asked for once one is known. */
const EPortalHome = lazy(async () => ({ default: (await import('../eportal/EPortalHome.tsx')).EPortalHome }));

/** The first page: for whoever signed in his e-Portal, for everybody else the systems there are. */
export function LandingPage() {
  const { t, language } = useI18n();
  const session = useSession();
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      {session ? (
        <Suspense>
          <EPortalHome />
        </Suspense>
      ) : (
        <Page title={t('landing.title')} lead={t('landing.lead')}>
          <ul className={styles.portals}>
            <Portal name="portal.authen.name" what="portal.authen.what">
              <LinkButton to="/authen/counter">{t('portal.open')}</LinkButton>
              <span className="dim">{t('portal.needsSignIn')}</span>
            </Portal>
            <Portal name="portal.oss.name" what="portal.oss.what">
              <LinkButton to="/oss">{t('portal.open')}</LinkButton>
              <span className="dim">{t('portal.needsSignIn')}</span>
            </Portal>
            <Portal name="portal.srm.name" what="portal.srm.what">
              <LinkButton to="/srm">{t('portal.open')}</LinkButton>
              <span className="dim">{t('portal.needsSignIn')}</span>
            </Portal>
            <Portal name="portal.own.name" what="portal.own.what">
              <LinkButton to="/my-right">{t('portal.open')}</LinkButton>
            </Portal>
          </ul>
          <p>
            {/* A page of the platform, not of this app. */}
            <a href={language === 'en' ? '/search?lang=en' : '/search'}>{t('landing.search')}</a>
          </p>
        </Page>
      )}
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
