import { insertPersons, setPersonFacts, titleCodeOf } from '../../persons/index.ts';
import { newId, type Queryable } from '../../platform/database/index.ts';
import { bangkokDate } from '../../platform/time/index.ts';
import { lockRightsOfMany } from '../registration/store/registration-facts.ts';
import type { FeedLine } from './model.ts';
import { recordDeath } from './record-death.ts';
import { type CivilEvent, readCivilLine } from './rules/read-civil-line.ts';
import { isBad } from './rules/read-fund-line.ts';
import type { JudgedLine } from './store/feeds.ts';
import { findPersonsByIds } from './store/periods.ts';

/** Applies some lines of the civil registration's changes, in their order, in one transaction. Applied again they change nothing. */
export async function applyCivilLines(
  tx: Queryable,
  lines: readonly FeedLine[],
  now: Date,
): Promise<readonly JudgedLine[]> {
  const today = bangkokDate(now);
  const read = lines.map(({ line, fields }) => ({ line, event: readCivilLine(fields, today) }));
  const ids = read.flatMap(({ event }) => (isBad(event) ? [] : [event.citizenId]));
  const persons = new Map(await findPersonsByIds(tx, ids));
  // All at once and before any person is written: as everybody who enters a death.
  await lockRightsOfMany(tx, [...persons.values()]);
  const judged: JudgedLine[] = [];
  for (const { line, event } of read) {
    if (isBad(event)) judged.push({ line, verdict: 'BAD_ROW', problem: event.problem });
    else judged.push({ line, ...(await applyOne(tx, event, persons, now)) });
  }
  return judged;
}

async function applyOne(
  tx: Queryable,
  { event, citizenId, date, facts }: CivilEvent,
  persons: Map<string, string>,
  now: Date,
): Promise<Omit<JudgedLine, 'line'>> {
  const personId = persons.get(citizenId);
  if (!personId) {
    if (event !== 'BIRTH') return { verdict: 'PERSON_NOT_FOUND' };
    const child = await insertChild(tx, citizenId, facts);
    persons.set(citizenId, child);
    return { verdict: 'ADDED', personId: child };
  }
  const changed =
    event === 'DEATH' ? await recordDeath(tx, personId, date, now) : await setPersonFacts(tx, personId, facts);
  return { verdict: changed ? 'CHANGED' : 'SAME', personId };
}

/** A child of whom the register has not heard; his right comes with his registration. */
async function insertChild(tx: Queryable, citizenId: string, facts: CivilEvent['facts']): Promise<string> {
  const personId = newId();
  const { title = '', firstName = '', lastName = '', sex = 'UNSPECIFIED', birth = '', nationality = '099' } = facts;
  await insertPersons(tx, [
    {
      personId,
      citizenId,
      title,
      titleCode: titleCodeOf(title),
      firstName,
      lastName,
      sex,
      birth,
      nationality,
      civilStatus: 'ALIVE',
      provinceCode: facts.provinceCode,
    },
  ]);
  return personId;
}
