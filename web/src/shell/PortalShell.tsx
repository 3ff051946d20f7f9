import { Button } from '@mantine/core';
import { type Icon, IconLock, IconMenu2 } from '@tabler/icons-react';
import { Link, type LinkProps, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSession } from '../api/session.ts';
import { useI18n } from '../i18n/index.tsx';
import shell from './Shell.module.css';

interface Named {
  text: string;
  Icon: Icon;
}

type PageItem = Named & { to: LinkProps['to']; exact?: boolean };
type LockedItem = Named & { why: string };
/** A line that stands for itself: a page, or something locked that says why and what to do. */
export type MenuPage = PageItem | LockedItem;

/** Several lines that are locked for one reason, which is said once. */
export type LockedLines = { text: string; why: string; items: Named[] };

/** A line of a portal's menu: a single one, a group of them, or several locked for one reason. */
export type MenuItem = MenuPage | LockedLines | { text: string; lines: (MenuPage | LockedLines)[] };

interface Props {
  items: MenuItem[];
  /** The system behind the menu, and its version, where a portal names them (SYS-06, SYS-07). */
  name?: string;
  version?: string;
  /** Where to go when the session has ended. */
  signIn?: '/signin' | '/srm/sign-in';
}

/** Every portal looks alike: its menu at the side, the chosen page beside it, and back to the sign-in when it ends. */
export function PortalShell({ items, name, version, signIn = '/signin' }: Props) {
  const { t } = useI18n();
  const session = useSession();
  const navigate = useNavigate();
  const location = useLocation();
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a chosen page closes the menu of a narrow window
  useEffect(() => setOpen(false), [location.pathname]);
  useEffect(() => {
    if (!session) void navigate({ to: signIn, search: { to: location.href } });
  }, [session, navigate, location.href, signIn]);
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
        <nav id="side-menu" className={shell.menu} data-open={open} aria-label={t('shell.menu')}>
          {name && <p className={shell.system}>{name}</p>}
          <ul>
            {items.map((item) => (
              <MenuLine key={keyOf(item)} item={item} />
            ))}
          </ul>
          {version && <p className={shell.version}>{version}</p>}
        </nav>
      </div>
      <main id="content" className={shell.main}>
        {session && <Outlet />}
      </main>
    </div>
  );
}

const keyOf = (item: MenuItem): string => ('why' in item ? `${item.text} ${item.why}` : item.text);

function MenuLine({ item }: { item: MenuItem }) {
  if ('lines' in item) {
    return (
      <li className={shell.group}>
        <span>{item.text}</span>
        <ul>
          {item.lines.map((line) => (
            <MenuLine key={keyOf(line)} item={line} />
          ))}
        </ul>
      </li>
    );
  }
  if ('items' in item) {
    return (
      <li className={shell.lockedGroup}>
        <span>
          {item.text} <IconLock aria-hidden />
        </span>
        <small>{item.why}</small>
        <ul>
          {item.items.map(({ text, Icon }) => (
            <li key={text} className={shell.locked}>
              <Icon aria-hidden stroke={1.7} />
              {text}
            </li>
          ))}
        </ul>
      </li>
    );
  }
  const sign = <item.Icon aria-hidden stroke={1.7} />;
  if ('to' in item) {
    return (
      <li>
        <Link to={item.to} activeOptions={{ exact: item.exact ?? false, includeSearch: false }}>
          {sign}
          {item.text}
        </Link>
      </li>
    );
  }
  return (
    <li className={shell.locked}>
      {sign}
      <span>
        {item.text} <IconLock aria-hidden />
        <small>{item.why}</small>
      </span>
    </li>
  );
}
