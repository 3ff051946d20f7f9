/** The sign-ins of the demo world. The passwords are printed at start and listed in the sandbox: they protect nothing. */
import type { AccountOrigin, Principal } from '../../platform/actor.ts';
import { inventedPid, seededRandom } from './deterministic.ts';
import { inventName } from './names.ts';
import { STORY_ACCOUNTS } from './story-accounts.ts';
import { DEMO_UNITS } from './units.ts';

export type DemoRole = Exclude<Principal, 'PUBLIC' | 'ACCOUNT' | 'HOLDER' | 'DELEGATE' | 'UNIT_API' | 'SYSTEM'>;

export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  /** Of the invented person behind the account; `staffPersons` has the rest. */
  readonly pid: string;
  readonly hcode: string;
  readonly roles: readonly DemoRole[];
  /** The same roles at these units as well. */
  readonly alsoAt: readonly string[];
  readonly origin: AccountOrigin;
  /** Whoever made his account himself proved himself with ThaiD. */
  readonly proofed: boolean;
  /** One line, 'Thai · English'. */
  readonly what: string;
}

const DESKS: Readonly<Record<string, string>> = {
  '99801': 'desk.hospital',
  '99802': 'desk.primary',
  '99803': 'desk.referral',
  '99804': 'desk.chiangmai',
  '99805': 'desk.army',
  '99810': 'desk.bangkok',
  '99811': 'desk.pharmacy',
  '99812': 'desk.newpharmacy',
  '99813': 'desk.nursing',
  '99814': 'desk.medical',
  '99815': 'desk.telemed',
  '99816': 'desk.dental',
  '99817': 'desk.physio',
  '99818': 'desk.ttm',
  '99819': 'desk.medtech',
  '99820': 'desk.bkkpharmacy',
  '99821': 'desk.songkhladental',
  '99822': 'desk.nonthaburinursing',
  '99823': 'desk.chonburimedical',
};

/** The registrar of each hospital (นายทะเบียน; ROLE-11): last part of the user name. */
const REGISTRARS: Readonly<Record<string, string>> = {
  '99801': 'hospital',
  '99802': 'primary',
  '99803': 'referral',
  '99804': 'chiangmai',
  '99805': 'army',
  '99810': 'bangkok',
};

function account(
  username: string,
  pid: string,
  hcode: string,
  roles: DemoRole | readonly DemoRole[],
  what: string,
  { alsoAt = [], origin = 'ADMIN_CREATED' }: { alsoAt?: string[]; origin?: AccountOrigin } = {},
): DemoAccount {
  const { sex, name } = staffName(pid);
  return {
    username,
    password: `${username}-2569`,
    displayName: `${sex === 'MALE' ? 'นาย' : 'น.ส.'}${name.firstName} ${name.lastName}`,
    pid,
    hcode,
    roles: [roles].flat(),
    alsoAt,
    origin,
    proofed: origin === 'SELF',
    what,
  };
}

/** The name of a member of staff follows from the id, so that account and person agree. */
export function staffName(pid: string) {
  const random = seededRandom(Number(pid.slice(5, 12)));
  const sex = random() < 0.5 ? ('MALE' as const) : ('FEMALE' as const);
  // Twenty: old enough for an adult title, young enough for a single one.
  return { sex, name: inventName(random, sex, 20) };
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  ...DEMO_UNITS.map(({ hcode, name, nameEn, recorderPid }) =>
    account(
      DESKS[hcode] ?? `desk.${hcode}`,
      recorderPid,
      hcode,
      'DESK_OFFICER',
      `เจ้าหน้าที่จุดบริการ ${name} · Desk officer, ${nameEn}`,
    ),
  ),
  account(
    'desk.two',
    inventedPid(3, 1101),
    '99801',
    'DESK_OFFICER',
    'เจ้าหน้าที่จุดบริการสองแห่ง: โรงพยาบาลและร้านยา · Desk officer of two units: hospital and pharmacy',
    { alsoAt: ['99811'] },
  ),
  account(
    'claims.hospital',
    inventedPid(3, 1102),
    '99801',
    'CLAIMS_OFFICER',
    'เจ้าหน้าที่เบิกจ่ายของโรงพยาบาล · Claims officer of the hospital',
  ),
  account('officer.region10', inventedPid(3, 1103), 'R0010', 'REGION_OFFICER', 'เจ้าหน้าที่เขต 10 · Officer of region 10', {
    origin: 'NHSO_CREATED',
  }),
  account('officer.central', inventedPid(3, 1104), 'C0000', 'CENTRAL_OFFICER', 'เจ้าหน้าที่ส่วนกลาง · Central officer', {
    origin: 'NHSO_CREATED',
  }),
  account('auditor', inventedPid(3, 1105), 'C0000', 'AUDITOR', 'ผู้ตรวจสอบ · Auditor', { origin: 'NHSO_CREATED' }),
  ...DEMO_UNITS.filter(({ kind }) => kind === 'HOSPITAL').map(({ hcode, name, nameEn }, index) =>
    account(
      `registrar.${REGISTRARS[hcode] ?? hcode}`,
      inventedPid(3, 1301 + index),
      hcode,
      'REGISTRAR',
      `นายทะเบียน ${name} · Registrar, ${nameEn}`,
    ),
  ),
  ...STORY_ACCOUNTS.map(({ username, running, hcode, roles, origin, what }) =>
    account(username, inventedPid(3, running), hcode, roles, what, { origin }),
  ),
];
