import {
  type Icon,
  IconArrowsExchange,
  IconHistory,
  IconHome,
  IconSearch,
  IconUserMinus,
  IconUserPlus,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { menuQuery } from '../../../api/menu.ts';
import { useI18n, useTexts } from '../../../i18n/index.tsx';
import { type LockedLines, type MenuItem, type MenuPage, PortalShell } from '../../../shell/PortalShell.tsx';
import { byReason, type MenuGroup, menuGroups } from './groups.ts';
import { texts } from './texts.ts';

const icons: Partial<Record<MenuGroup['name'], Icon>> = {
  'group.check': IconSearch,
  'group.history': IconHistory,
  'group.register': IconUserPlus,
  'group.in': IconUsersGroup,
  'group.out': IconUserMinus,
};

/** SRM: the menu as the platform gives it to this person, grouped as in SRM-15 to SRM-35 (AMB-25), and the chosen page. */
export function SrmPortal() {
  const t = useTexts(texts);
  const { label } = useI18n();
  const menu = useQuery(menuQuery);
  const system = menu.data?.systems.find(({ key }) => key === 'SRM');
  const groups = menuGroups(system).map(({ name, open, locked }): MenuItem => {
    const Icon = icons[name] ?? IconArrowsExchange;
    const pages = open.map((line): MenuPage => ({ to: line.path as '/srm', text: label(line.name), Icon }));
    const shut = byReason(locked).map(
      (lines): LockedLines => ({
        text: t('locked'),
        why: lines
          .slice(0, 1)
          .map((line) => `${label(line.why)} ${label(line.next)}`)
          .join(),
        items: lines.map((line) => ({ text: label(line.name), Icon })),
      }),
    );
    const [only] = shut;
    if (only && pages.length === 0 && shut.length === 1) return { ...only, text: t(name) };
    return { text: t(name), lines: [...pages, ...shut] };
  });
  return (
    <PortalShell
      name={t('name')}
      signIn="/srm/sign-in"
      items={[{ to: '/srm', exact: true, text: t('home'), Icon: IconHome }, ...groups]}
    />
  );
}
