import type { Menu, MenuSystem } from '../../api/menu.ts';
import type { TextKey } from '../../i18n/texts.ts';
import type { texts } from './texts.ts';

/** OSS-13 to OSS-20 in the order of the facility menu. */
const order = [
  { key: 'OSS_APPLY', text: 'menu.apply' },
  { key: 'OSS_BASIC_DATA', text: 'menu.basic' },
  { key: 'OSS_BANK', text: 'menu.bank' },
  { key: 'OSS_CAPABILITY', text: 'menu.capability' },
  { key: 'OSS_ASSESSMENT', text: 'menu.assessment' },
  { key: 'OSS_CONTRACT', text: 'menu.contract' },
  { key: 'OSS_RESIGN', text: 'menu.resign' },
  { key: 'OSS_HEALTH_LINK', text: 'menu.healthLink' },
] as const satisfies { key: string; text: TextKey<typeof texts> }[];

export interface Choice {
  key: (typeof order)[number]['key'];
  text: (typeof order)[number]['text'];
  open?: MenuSystem['menus'][number];
  locked?: MenuSystem['locked'][number];
}

/** The facility menu as the platform opens it to this person; an entry it does not know comes in a later release. */
export function choicesOf(menu: Menu): Choice[] {
  const oss = menu.systems.find(({ key }) => key === 'OSS');
  return order.map(({ key, text }) => {
    const open = oss?.menus.find((entry) => entry.key === key);
    const locked = oss?.locked.find((entry) => entry.key === key);
    return { key, text, ...(open && { open }), ...(locked && { locked }) };
  });
}
