/**
 * One invented person for every case the rules tell apart. Ids are fixed for ever; ages are those of `today`,
 * the day on which the world is made.
 */
import { ageOn, effectiveBirthDate, type PlainDate, parsePartialDate } from '../../platform/time/index.ts';
import { DEMO_ACCOUNTS, staffName } from './accounts.ts';
import { aged } from './birth-days.ts';
import { inventedPid, seededRandom } from './deterministic.ts';
import { inventName } from './names.ts';
import { type DemoPerson, inventedMobile, NETWORKS, networkFor, universalRightAt } from './persons.ts';
import { type Story, stories } from './stories/index.ts';

/** Rights are in force since this day, or since birth for whoever was born later. */
const RIGHT_SINCE = '2022-01-01';

/** Every named person, ages relative to `today`. */
export const namedPersons = (today: PlainDate): DemoPerson[] => stories(today).map((story) => personOf(story, today));

/** The people behind the demo sign-ins, so that an account has a person like any other. */
export function staffPersons(today: PlainDate): DemoPerson[] {
  const pids = [...new Set(DEMO_ACCOUNTS.map(({ pid }) => pid))];
  return pids.map((pid) => {
    const { sex, name } = staffName(pid);
    const running = Number(pid.slice(5, 12));
    const birth = aged(today, 28 + (running % 25));
    const what = 'เจ้าหน้าที่ของโลกจำลอง · Staff of the demo world';
    return { ...personOf({ scenario: 'STAFF', running, firstDigit: 3, sex, birth, what }, today), ...name };
  });
}

function personOf(story: Story, today: PlainDate): DemoPerson {
  const pid = inventedPid(story.firstDigit ?? 1, story.running);
  const random = seededRandom(story.running);
  const sex = story.sex ?? (random() < 0.5 ? 'MALE' : 'FEMALE');
  const birth = parsePartialDate(story.birth);
  if (birth === undefined) throw new RangeError(`story ${story.scenario} has no birth date`);
  const { years } = ageOn(birth, today);
  const [mainInscl, subInscl] = story.right === undefined ? universalRightAt(years) : (story.right ?? [null, null]);
  const born = effectiveBirthDate(birth);
  const since = story.rightStart ?? (born > RIGHT_SINCE ? born : RIGHT_SINCE);
  return {
    pid,
    scenario: story.scenario,
    what: story.what,
    ...inventName(random, sex, years),
    sex,
    birthDate: story.birth,
    nationality: story.nationality ?? '099',
    civilStatus: story.deathDate === undefined ? 'ALIVE' : 'DECEASED',
    ...(story.deathDate === undefined ? {} : { deathDate: story.deathDate }),
    mainInscl,
    subInscl,
    rightStart: mainInscl === null ? null : since,
    ...(story.rightEnd === undefined ? {} : { rightEnd: story.rightEnd }),
    ...networkFor(mainInscl, NETWORKS[story.network ?? 'UBON']),
    mobile: inventedMobile(pid),
    ...(story.usedQuota === undefined ? {} : { usedQuota: story.usedQuota }),
  };
}
