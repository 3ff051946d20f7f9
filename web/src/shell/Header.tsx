import { IconUser } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { sessionQuery, signOut, useSession } from '../api/session.ts';
import { useI18n } from '../i18n/index.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { HeaderMenu } from './HeaderMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './Shell.module.css';
import { TextSizeSwitch } from './TextSizeSwitch.tsx';
import { UnitSwitch } from './UnitSwitch.tsx';

export function Header() {
  const { t } = useI18n();
  const session = useSession();
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <img src="/icon.svg" alt="" width="28" height="28" />
        {t('app.name')}
      </Link>
      <nav aria-label={t('shell.portals')} className={styles.portals}>
        <Link to={session ? '/eportal' : '/'} activeOptions={{ exact: !session }}>
          {t('portal.eportal')}
        </Link>
        <Link to="/oss">{t('portal.oss')}</Link>
        <Link to="/srm">{t('portal.srm')}</Link>
        <Link to="/authen">{t('portal.authen')}</Link>
        {session?.organisation?.kind === 'REGION_OFFICE' && <Link to="/officer">{t('portal.officer')}</Link>}
        {session?.mode === 'demo' && <Link to="/sandbox">{t('shell.sandbox')}</Link>}
      </nav>
      <div className={styles.tools}>
        {session && <UnitSwitch session={session} />}
        <TextSizeSwitch />
        <LanguageSwitch />
        {session ? <Account name={session.account.displayName} /> : <SignInLink />}
      </div>
    </header>
  );
}

function SignInLink() {
  const { t } = useI18n();
  return (
    <LinkButton to="/signin" variant="default" size="sm">
      {t('shell.signIn')}
    </LinkButton>
  );
}

function Account({ name }: { name: string }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const navigate = useNavigate();
  async function leave() {
    await signOut().catch(() => undefined);
    // Nothing of the people seen in this session stays in the page's memory.
    queries.clear();
    queries.setQueryData(sessionQuery.queryKey, null);
    await navigate({ to: '/signin' });
  }
  return (
    <HeaderMenu
      text={name}
      icon={<IconUser aria-hidden size="1.1em" />}
      title={t('shell.account')}
      choices={[
        { key: 'sessions', text: t('shell.sessions'), choose: () => void navigate({ to: '/account/sessions' }) },
        { key: 'leave', text: t('shell.signOut'), choose: () => void leave() },
      ]}
    />
  );
}
