/** The many units: twenty thousand invented ones over all provinces, each following from its number alone. */
import type { ReactivationState } from '../../provider/index.ts';
import type { ServiceFamily } from '../../registry/index.ts';
import { pick, pickWeighted, seededRandom } from './deterministic.ts';
import { type Professional, professional } from './professionals.ts';
import type { Affiliation, RegistrationType } from './unit-rows.ts';

/** Where a unit may stand: its tambon, and a point of the province. */
export interface Spot {
  readonly tambonCode: string;
  readonly amphoe: string;
  readonly postcode: string;
  readonly provinceCode: string;
  readonly regionNo: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface NationUnit extends Spot {
  readonly hcode: string;
  readonly hcode9: string;
  readonly name: string;
  readonly nameEn: string;
  readonly affiliation: Affiliation;
  readonly registrations: readonly { typeCode: RegistrationType; family?: ServiceFamily }[];
  readonly reactivation: ReactivationState;
  /** False: registered, and no announcement names it yet. */
  readonly announced: boolean;
  readonly houseNo: string;
  readonly moo: string;
  readonly phone: string;
  readonly email: string;
  readonly professionals: readonly Professional[];
}

export const NATION_SIZE = 20_000;
const FIRST_PROFESSIONAL = 2_100_000;
const MOST_PROFESSIONALS = 3;

type Kind = ServiceFamily | 'HOSPITAL' | 'HEALTH_CENTRE';
const KINDS: readonly (readonly [number, Kind])[] = [
  [34, 'PHARMACY'],
  [16, 'NURSING'],
  [9, 'MEDICAL'],
  [9, 'DENTAL'],
  [4, 'TTM'],
  [3, 'PHYSIO'],
  [2, 'MEDTECH'],
  [1, 'TELEMED'],
  [4, 'HOSPITAL'],
  [18, 'HEALTH_CENTRE'],
];
const KIND_NAMES: Readonly<Record<Kind, readonly [th: string, en: string]>> = {
  PHARMACY: ['ร้านยา', 'Pharmacy'],
  NURSING: ['คลินิกการพยาบาลและการผดุงครรภ์', 'Nursing and Midwifery Clinic'],
  MEDICAL: ['คลินิกเวชกรรม', 'Medical Clinic'],
  TELEMED: ['คลินิกการแพทย์ทางไกล', 'Telemedicine Clinic'],
  DENTAL: ['คลินิกทันตกรรม', 'Dental Clinic'],
  PHYSIO: ['คลินิกกายภาพบำบัด', 'Physiotherapy Clinic'],
  TTM: ['คลินิกการแพทย์แผนไทย', 'Thai Traditional Medicine Clinic'],
  MEDTECH: ['คลินิกเทคนิคการแพทย์', 'Medical Technology Clinic'],
  HOSPITAL: ['โรงพยาบาล', 'Hospital'],
  HEALTH_CENTRE: ['โรงพยาบาลส่งเสริมสุขภาพตำบล', 'Health-Promoting Hospital'],
};
/** Every name says that it is invented. */
const WORDS: readonly (readonly [th: string, en: string])[] = [
  ['สุขใจจำลอง', 'Suk Chai Chamlong'],
  ['อุ่นใจสมมติ', 'Un Chai Sommot'],
  ['เมตตาจำลอง', 'Metta Chamlong'],
  ['รวมใจสมมติ', 'Ruam Chai Sommot'],
  ['พูนสุขจำลอง', 'Phun Suk Chamlong'],
  ['ใกล้บ้านสมมติ', 'Klai Ban Sommot'],
  ['ร่มเย็นจำลอง', 'Rom Yen Chamlong'],
  ['ยิ้มแย้มสมมติ', 'Yim Yaem Sommot'],
  ['แสงธรรมจำลอง', 'Saeng Tham Chamlong'],
  ['บุญรักษาสมมติ', 'Bun Raksa Sommot'],
];
const STATES: readonly (readonly [number, ReactivationState])[] = [
  [90, 'COMPLETED'],
  [6, 'IN_PROGRESS'],
  [4, 'NOT_STARTED'],
];

/** Letters in front, so that no code is one of a real unit: A0000 … B9999. */
export const nationCode = (index: number) =>
  `${'AB'[Math.floor(index / 10_000)]}${String(index % 10_000).padStart(4, '0')}`;

function registrationsOf(kind: Kind, random: () => number): NationUnit['registrations'] {
  if (kind === 'HEALTH_CENTRE') return [{ typeCode: 'PRIMARY' }];
  if (kind === 'HOSPITAL') return [{ typeCode: 'PRIMARY' }, { typeCode: 'REGULAR' }, { typeCode: 'REFERRAL' }];
  const second = random() < 0.04 ? pick(random, ['NURSING', 'MEDICAL', 'TELEMED'] as const) : kind;
  return [...new Set([kind, second])].map((family) => ({ typeCode: 'SPECIFIC_FIELD' as const, family }));
}

/** The unit with this number, 0 … `NATION_SIZE` - 1, at a spot of its own. */
export function nationUnit(index: number, spotFor: (random: () => number) => Spot): NationUnit {
  const random = seededRandom(Math.imul(index + 1, 0x27d4eb2f));
  const kind = pickWeighted(random, KINDS);
  const spot = spotFor(random);
  const hcode = nationCode(index);
  const isPublic = kind === 'HOSPITAL' || kind === 'HEALTH_CENTRE';
  const registrations = registrationsOf(kind, random);
  const reactivation = isPublic ? 'COMPLETED' : pickWeighted(random, STATES);
  const staff =
    reactivation === 'COMPLETED'
      ? pickWeighted(random, [
          [6, 1],
          [3, 2],
          [1, MOST_PROFESSIONALS],
        ])
      : 0;
  const [word, wordEn] = pick(random, WORDS);
  const [name, nameEn] = KIND_NAMES[kind];
  return {
    ...spot,
    hcode,
    hcode9: `NX00${hcode}`,
    name: `${name}${word} ${spot.amphoe}`,
    nameEn: `${wordEn} ${nameEn}`,
    affiliation: kind === 'HEALTH_CENTRE' ? 'LOCAL_GOV' : kind === 'HOSPITAL' ? 'MOPH_PS' : 'PRIVATE',
    registrations,
    reactivation,
    announced: random() < 0.97,
    houseNo: String(1 + Math.floor(random() * 399)),
    moo: String(1 + Math.floor(random() * 12)),
    phone: `0000${String(index).padStart(5, '0')}`,
    email: `unit.${hcode.toLowerCase()}@example.test`,
    professionals: Array.from({ length: staff }, (_, place) =>
      professional(
        FIRST_PROFESSIONAL + index * MOST_PROFESSIONALS + place,
        registrations[0]?.family ?? null,
        place === 0,
      ),
    ),
  };
}
