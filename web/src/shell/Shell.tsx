import { Outlet } from '@tanstack/react-router';
import { useI18n } from '../i18n/index.tsx';
import { Header } from './Header.tsx';
import { SessionLine } from './SessionLine.tsx';
import styles from './Shell.module.css';

/** What stands around every page: skip link, header, content, and the line that says how one is signed in. */
export function Shell() {
  const { t } = useI18n();
  return (
    <div className={styles.shell}>
      <a href="#content" className="skip">
        {t('app.skip')}
      </a>
      <Header />
      <div className={styles.body}>
        <Outlet />
      </div>
      <SessionLine />
    </div>
  );
}
