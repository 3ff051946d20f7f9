import { IconHome, IconId, IconUserCircle, IconUsers } from '@tabler/icons-react';
import { useSession } from '../../api/session.ts';
import { useTexts } from '../../i18n/index.tsx';
import { type MenuItem, PortalShell } from '../../shell/PortalShell.tsx';
import { texts } from './texts.ts';

/** The e-Portal: its menu and the chosen page (OSS-35, OSS-65). */
export function EPortal() {
  const t = useTexts(texts);
  const session = useSession();
  const users = { text: t('side.users'), Icon: IconUsers };
  const manages = session?.roles.includes('E_PORTAL_USER_MANAGER') ?? false;
  const items: MenuItem[] = [
    { to: '/eportal', exact: true, text: t('side.home'), Icon: IconHome },
    manages ? { ...users, to: '/eportal/users' } : { ...users, why: t('side.users.why') },
    ...(manages ? [{ to: '/eportal/agents' as const, text: t('side.agents'), Icon: IconId }] : []),
    { to: '/account/sessions', text: t('side.account'), Icon: IconUserCircle },
  ];
  return <PortalShell items={items} />;
}
