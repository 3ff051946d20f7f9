import { expect, test } from 'vitest';
import type { MenuSystem } from '../../../api/menu.ts';
import { byReason, menuGroups } from './groups.ts';

const name = { th: '', en: '' };
const line = (key: string) => ({ key, name, path: '/srm' });
const system = (open: string[], locked: string[] = []): MenuSystem => ({
  key: 'SRM',
  name,
  path: '/srm',
  state: 'OPEN',
  menus: open.map(line),
  locked: locked.map((key) => ({ key, name, code: 'NOT_OPEN_YET', why: name, next: name })),
});

test('[SRM-15] [SRM-19] [SRM-27] [SRM-31] [SRM-32] [SRM-14] [SRM-38] [GRP-01] [GRP-18] the lines of the menu stand in their groups, in the order of AMB-25', () => {
  const keys = ['SRM_FEEDS', 'SRM_GROUPS_OUT_ARMY', 'SRM_GROUPS_ARMY', 'SRM_REGISTER_SELF', 'SRM_HISTORY_UC'];
  const groups = menuGroups(system([...keys, 'SRM_CHECK_ID'], ['SRM_GROUPS_NAVY']));
  expect(groups.map((group) => [group.name, group.open.map(({ key }) => key), group.locked.length])).toEqual([
    ['group.check', ['SRM_CHECK_ID'], 0],
    ['group.history', ['SRM_HISTORY_UC'], 0],
    ['group.register', ['SRM_REGISTER_SELF'], 0],
    ['group.in', ['SRM_GROUPS_ARMY'], 1],
    ['group.out', ['SRM_GROUPS_OUT_ARMY'], 0],
    ['group.others', ['SRM_FEEDS'], 0],
  ]);
});

test('[AMB-25] what is locked for one reason stands together, and each reason is said once', () => {
  const locked = menuGroups(system([], ['SRM_GROUPS_ARMY', 'SRM_GROUPS_NAVY', 'SRM_GROUPS_PRISONER']))[0]?.locked ?? [];
  const other = { th: 'อื่น', en: 'other' };
  const mixed = locked.map((one) => (one.key === 'SRM_GROUPS_NAVY' ? { ...one, why: other } : one));
  expect(byReason(mixed).map((lines) => lines.map(({ key }) => key))).toEqual([
    ['SRM_GROUPS_ARMY', 'SRM_GROUPS_PRISONER'],
    ['SRM_GROUPS_NAVY'],
  ]);
});

test('[AMB-25] a group without lines is left out', () => {
  expect(menuGroups(system([], ['SRM_CHECK_ID'])).map((group) => group.name)).toEqual(['group.check']);
  expect(menuGroups(undefined)).toEqual([]);
});
