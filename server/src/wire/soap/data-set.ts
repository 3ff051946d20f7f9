import { randomInt } from 'node:crypto';
import {
  mainFund,
  type PendingRegistration,
  type RegistrationFacts,
  type RightsOn,
  rightName,
  subRightName,
} from '../../entitlement/index.ts';
import { findProvince, type UnitFace } from '../../organisations/index.ts';
import { type Address, birthOf, type PersonFace } from '../../persons/index.ts';
import { bangkokDate, toBuddhistCompact } from '../../platform/time/index.ts';
import { hospital, SEX_ID } from '../shapes.ts';
import type { Field } from './contract.ts';

export type DataSet = Partial<Record<Field, string | number>>;

const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');

/** An instant with the zone of Bangkok, as `xs:dateTime`. */
const zoned = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().replace('Z', '+07:00');

/** The part that every answer has (UCWS wire 2.2, 2.3). */
const answered = (now: Date, status: string, words: string): DataSet => ({
  ws_data_source: 'NHSO',
  ws_date_request: zoned(now),
  ws_status: status,
  ws_status_desc: words,
  wsid: `WS${digits(15)}`,
  wsid_batch: `WSB${digits(14)}`,
});

/** The pair is wrong or of another day: clients show the words and ask for the card (UCWS wire 2.3). */
export const tokenRefused = (now: Date): DataSet => ({
  count_select: 0,
  ...answered(now, 'NHSO-00003', 'Token หมดอายุหรือไม่ถูกต้อง กรุณาเข้าสู่ระบบด้วยบัตรนายทะเบียนใหม่'),
});

/** Nobody has this number: a success whose first name is empty. */
export const nobody = (personId: string, now: Date): DataSet => ({
  count_select: 0,
  fname: '',
  person_id: personId,
  ...answered(now, 'NHSO-000001', 'ok'),
});

const unit = (
  name: 'hmain' | 'hmain_op' | 'hsub',
  face: UnitFace | null | undefined,
  prefix: '' | 'new_' = '',
): DataSet => {
  const ref = hospital(face);
  return ref ? { [`${prefix}${name}`]: ref.hcode, [`${prefix}${name}_name`]: ref.hname } : {};
};

const province = (code: string | null | undefined) => findProvince(code ?? '');

function identity(person: PersonFace, address: Address | undefined): DataSet {
  const home = province(address?.provinceCode ?? person.provinceCode);
  return {
    person_id: person.citizenId,
    title: person.titleCode,
    title_name: person.title,
    fname: person.firstName,
    lname: person.lastName,
    birthdate: toBuddhistCompact(birthOf(person)),
    sex: SEX_ID[person.sex],
    nation: person.nationality,
    primaryprovince: home && `${home.code}00`,
    primary_province_name: home?.th,
    primary_amphur_name: address?.district,
    primary_tumbon_name: address?.tambon,
    primary_moo: address?.moo?.padStart(2, '0'),
  };
}

/** Main right, units and network of somebody who is alive; `008` for whoever has no right yet. */
function entitlement(rights: RightsOn, facts: RegistrationFacts | undefined): DataSet {
  const fund = mainFund(rights);
  if (!fund) return { status: '008' };
  const { registration } = rights;
  const bought = province(registration?.provinceCode);
  const isSocial = fund.mainRight === 'SSS' || fund.mainRight === 'SSI';
  return {
    maininscl: fund.mainRight,
    maininscl_name: rightName(fund.mainRight).th,
    maininscl_main: fund.mainRight === 'SSS' ? 'S' : undefined,
    subinscl: fund.subRight ?? undefined,
    subinscl_name: fund.subRight ? subRightName(fund.mainRight, fund.subRight).th : undefined,
    startdate: toBuddhistCompact(fund.start),
    startdate_sss: isSocial ? toBuddhistCompact(fund.start) : undefined,
    expdate: fund.end ? toBuddhistCompact(fund.end) : undefined,
    cardid: fund.cardId ?? undefined,
    paid_model: registration?.paidModel ?? undefined,
    purchaseprovince: bought && `${bought.code}00`,
    purchaseprovince_name: bought?.th,
    mastercup_id: facts?.networkId ?? undefined,
    ...unit('hmain', registration?.referralUnit),
    ...unit('hmain_op', registration?.regularUnit),
    ...unit('hsub', registration?.primaryUnit),
  };
}

/** A registration that begins later (`new_*`). */
function pending(registration: PendingRegistration): DataSet {
  const bought = province(registration.provinceCode);
  return {
    new_startdate: toBuddhistCompact(bangkokDate(new Date(registration.start))),
    new_mastercup_id: registration.networkId ?? undefined,
    new_paid_model: registration.paidModel ?? undefined,
    new_purchaseprovince: bought && `${bought.code}00`,
    new_purchaseprovince_name: bought?.th,
    ...unit('hmain', registration.referralUnit, 'new_'),
    ...unit('hmain_op', registration.regularUnit, 'new_'),
    ...unit('hsub', registration.primaryUnit, 'new_'),
  };
}

/** A person and his rights as the older service tells them. `status_desc` only of the dead: a client takes any for a death. */
export function dataSet(
  found: {
    person: PersonFace;
    rights: RightsOn;
    facts?: RegistrationFacts | undefined;
    address?: Address | undefined;
  },
  now: Date,
): DataSet {
  const { person, rights, facts, address } = found;
  const dead = person.civilStatus === 'DECEASED';
  return {
    ...identity(person, address),
    ...(dead ? { status: '003', status_desc: 'เสียชีวิต' } : entitlement(rights, facts)),
    ...(facts?.pending && !dead ? pending(facts.pending) : {}),
    count_select: facts?.changes ?? 0,
    ...answered(now, 'NHSO-000001', 'ok'),
  };
}
