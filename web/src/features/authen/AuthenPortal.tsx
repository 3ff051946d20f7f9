import { Button } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSession } from '../../api/session.ts';
import { useI18n } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { SideMenu } from './SideMenu.tsx';

/** The authentication portal: its menu (AUTH-32 to AUTH-39) and the chosen page. */
export function AuthenPortal() {
  const { t } = useI18n();
  const session = useSession();
  const navigate = useNavigate();
  const location = useLocation();
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a chosen page closes the menu of a narrow window
  useEffect(() => setOpen(false), [location.pathname]);
  useEffect(() => {
    if (!session) void navigate({ to: '/signin', search: { to: location.href } });
  }, [session, navigate, location.href]);
  return (
    <div className={shell.portal}>
      <div>
        <Button
          className={shell.menuToggle}
          variant="default"
          size="sm"
          aria-expanded={open}
          aria-controls="side-menu"
          leftSection={<IconMenu2 aria-hidden size="1.1em" />}
          onClick={() => setOpen(!open)}
        >
          {t('shell.menu')}
        </Button>
        <SideMenu open={open} />
      </div>
      <main id="content" className={shell.main}>
        {session && <Outlet />}
      </main>
    </div>
  );
}
