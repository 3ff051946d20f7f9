/** The many: invented people with a sensible spread of ages, rights and units, the same ones for ever. */
import { addDays, ageOn, effectiveBirthDate, type PlainDate, parsePartialDate } from '../../platform/time/index.ts';
import { birthdayOn } from './birth-days.ts';
import { inventedPid, pickWeighted, seededRandom } from './deterministic.ts';
import { inventName } from './names.ts';
import { type DemoPerson, inventedMobile, NETWORKS, type Network, networkFor, universalRightAt } from './persons.ts';

/** Fixed, so that birth dates do not depend on the day the world is made. */
const REFERENCE_DAY: PlainDate = '2026-01-01';
const FIRST_RUNNING = 10_001;
const RIGHT_SINCE: PlainDate = '2022-01-01';

const AGE_BANDS: readonly (readonly [weight: number, ages: readonly [youngest: number, oldest: number]])[] = [
  [16, [0, 14]],
  [19, [15, 29]],
  [21, [30, 44]],
  [23, [45, 59]],
  [15, [60, 74]],
  [6, [75, 94]],
];

type Right = readonly [mainInscl: string | null, subInscl: string | null];
const CHILD_RIGHTS: readonly (readonly [number, Right | 'UC'])[] = [
  [92, 'UC'],
  [6, ['OFC', 'O4']],
  [2, [null, null]],
];
const ADULT_RIGHTS: readonly (readonly [number, Right | 'UC'])[] = [
  [53, 'UC'],
  [27, ['SSS', 'S1']],
  [8, ['OFC', 'O1']],
  [2, ['LGO', 'L1']],
  [4, ['WEL', '72']],
  [3, ['WEL', '82']],
  [1, ['WEL', '74']],
  [1, ['DIS', 'D1']],
  [1, [null, null]],
];
const ELDER_RIGHTS: readonly (readonly [number, Right | 'UC'])[] = [
  [80, 'UC'],
  [17, ['OFC', 'O3']],
  [1, ['LGO', 'L1']],
  [2, ['SSS', 'S1']],
];
const NETWORK_WEIGHTS: readonly (readonly [number, Network])[] = [
  [6, NETWORKS.UBON],
  [2, NETWORKS.CHIANG_MAI],
  [2, NETWORKS.BANGKOK],
];

/** `count` people, one at a time, so that a seeder can write them in batches. */
export function* population(count = 10_000): Generator<DemoPerson> {
  for (let index = 0; index < count; index += 1) yield inhabitant(FIRST_RUNNING + index);
}

function inhabitant(running: number): DemoPerson {
  // Each person has a sequence of their own: more people never change those before them.
  const random = seededRandom(Math.imul(running, 0x9e3779b1));
  const [youngest, oldest] = pickWeighted(random, AGE_BANDS);
  const sex = random() < 0.49 ? 'MALE' : 'FEMALE';
  const birthDate = birthText(random, youngest + Math.floor(random() * (oldest - youngest + 1)));
  const birth = parsePartialDate(birthDate) ?? { year: 1980 };
  const { years } = ageOn(birth, REFERENCE_DAY);
  const isMigrant = random() < 0.01 && years >= 18;
  const [mainInscl, subInscl]: Right = isMigrant ? ['NRH', 'N1'] : rightAt(random, years);
  const pid = inventedPid(firstDigit(random, birth.year, isMigrant), running);
  const born = effectiveBirthDate(birth);
  const isDead = years >= 40 && random() < 0.02;
  return {
    pid,
    scenario: 'POPULATION',
    what: '',
    ...inventName(random, sex, years),
    sex,
    birthDate,
    nationality: isMigrant ? '048' : '099',
    civilStatus: isDead ? 'DECEASED' : 'ALIVE',
    ...(isDead ? { deathDate: addDays(REFERENCE_DAY, -1 - Math.floor(random() * 300)) } : {}),
    mainInscl,
    subInscl,
    rightStart: mainInscl === null ? null : born > RIGHT_SINCE ? born : RIGHT_SINCE,
    ...networkFor(mainInscl, pickWeighted(random, NETWORK_WEIGHTS)),
    mobile: inventedMobile(pid),
  };
}

/** A birth date for the age; one elder in twenty-five has no day, one in fifty no month either. */
function birthText(random: () => number, years: number): string {
  const full = birthdayOn(addDays(REFERENCE_DAY, -Math.floor(random() * 365)), years);
  const known = years < 60 ? 1 : random();
  return known < 0.02 ? full.slice(0, 4) : known < 0.06 ? full.slice(0, 7) : full;
}

function rightAt(random: () => number, years: number): Right {
  const right = pickWeighted(random, years < 15 ? CHILD_RIGHTS : years <= 60 ? ADULT_RIGHTS : ELDER_RIGHTS);
  return right === 'UC' ? universalRightAt(years) : right;
}

/** 1 for whoever was born after the register began, 3 for the rest, a few 5 and 8. */
function firstDigit(random: () => number, birthYear: number, isMigrant: boolean): number {
  if (isMigrant) return 6;
  const common = birthYear >= 1984 ? 1 : 3;
  return pickWeighted(random, [
    [96, common],
    [3, 5],
    [1, 8],
  ]);
}
