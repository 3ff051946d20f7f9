import type { Principal } from '../platform/actor.ts';
import { MENU_SYSTEMS, type MenuEntry, type MenuSystem, type Words } from '../platform/menu/index.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { roleName } from './role-names.ts';

const SYSTEM_NAMES: Readonly<Record<MenuSystem, Words & { readonly path: string }>> = {
  OSS: { th: 'One Stop Service งานทะเบียนหน่วยบริการ', en: 'One Stop Service', path: '/oss' },
  E_PORTAL: { th: 'e-Portal จัดการผู้ใช้งาน', en: 'e-Portal', path: '/eportal' },
  SRM: { th: 'SRM ตรวจสอบและลงทะเบียนสิทธิ', en: 'SRM, entitlement and registration', path: '/srm' },
  AUTHEN: { th: 'ระบบยืนยันตัวตนและ Claim Code', en: 'Authentication and Claim Code', path: '/authen' },
  HRA: { th: 'HRA ขึ้นทะเบียนและประกาศหน่วยบริการ', en: 'HRA, Hospital Registration and Announcement', path: '/hra' },
};

interface LockedLine {
  readonly key: string;
  readonly name: Words;
  readonly code: string;
  readonly why: Words;
  readonly next: Words;
}

export interface MenuView {
  readonly systems: {
    readonly key: MenuSystem;
    readonly name: Words;
    /** Null while nothing in the system is open to this person. */
    readonly path: string | null;
    readonly state: 'OPEN' | 'LOCKED';
    readonly menus: { readonly key: string; readonly name: Words; readonly path: string }[];
    readonly locked: LockedLine[];
  }[];
}

/** The role is named, so that one knows what to ask the administrator for. */
function whyOf({ definition, detail }: Refusal): Words {
  const roles = (detail.roles ?? []) as readonly Principal[];
  if (roles.length === 0) return { th: definition.th, en: definition.en };
  const names = roles.map(roleName);
  return {
    th: `${definition.th}: ${names.map(({ th }) => th).join(' หรือ ')}`,
    en: `${definition.en.replace(/\.$/, '')}: ${names.map(({ en }) => en).join(' or ')}.`,
  };
}

/** Groups the lines by system; a system is open when one of its lines is. */
export function menuView(lines: readonly { entry: MenuEntry; refusal: Refusal | undefined }[]): MenuView {
  const systems = MENU_SYSTEMS.map((key) => {
    const own = lines.filter(({ entry }) => entry.system === key);
    const menus = own.filter(({ refusal }) => !refusal).map(({ entry: { key, name, path } }) => ({ key, name, path }));
    const locked = own.flatMap(({ entry, refusal }) =>
      refusal && !(entry.unlisted && refusal.code === 'ROLE_NOT_GIVEN')
        ? [
            {
              key: entry.key,
              name: entry.name,
              code: refusal.code,
              why: whyOf(refusal),
              next: { th: refusal.definition.nextTh, en: refusal.definition.nextEn },
            },
          ]
        : [],
    );
    const { th, en, path } = SYSTEM_NAMES[key];
    const state = menus.length > 0 ? ('OPEN' as const) : ('LOCKED' as const);
    return { key, name: { th, en }, path: state === 'OPEN' ? path : null, state, menus, locked };
  });
  return { systems };
}
