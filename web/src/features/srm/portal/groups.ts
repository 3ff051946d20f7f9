import type { MenuSystem } from '../../../api/menu.ts';
import type { TextKey } from '../../../i18n/texts.ts';
import type { texts } from './texts.ts';

export type OpenLine = MenuSystem['menus'][number];
export type LockedLine = MenuSystem['locked'][number];

export interface MenuGroup {
  name: TextKey<typeof texts>;
  open: OpenLine[];
  locked: LockedLine[];
}

/** The groups of the menu and how the keys of their lines begin; the last one takes what begins otherwise (AMB-25). */
const GROUPS: readonly [name: MenuGroup['name'], key: RegExp][] = [
  ['group.check', /^SRM_CHECK_/],
  ['group.history', /^SRM_HISTORY_/],
  ['group.register', /^SRM_REGISTER_/],
  ['group.in', /^SRM_GROUPS_(?!OUT_)/],
  ['group.out', /^SRM_GROUPS_OUT_/],
  ['group.others', /^/],
];

/** Locked lines by why they are locked and what to do, so that each reason is said once. */
export function byReason(locked: readonly LockedLine[]): LockedLine[][] {
  const reasons = new Map<string, LockedLine[]>();
  for (const line of locked) {
    const reason = `${line.why.en} ${line.next.en}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), line]);
  }
  return [...reasons.values()];
}

const groupOf = (key: string) => GROUPS.find(([, pattern]) => pattern.test(key))?.[0];

/** The lines of SRM by group, in the order of the document; a group without lines is left out. */
export function menuGroups(system: MenuSystem | undefined): MenuGroup[] {
  return GROUPS.map(([name]) => ({
    name,
    open: (system?.menus ?? []).filter(({ key }) => groupOf(key) === name),
    locked: (system?.locked ?? []).filter(({ key }) => groupOf(key) === name),
  })).filter(({ open, locked }) => open.length + locked.length > 0);
}
