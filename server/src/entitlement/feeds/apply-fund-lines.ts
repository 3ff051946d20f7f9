import { isValidCitizenId } from '../../platform/citizen-id/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { bangkokDate, type PlainDate } from '../../platform/time/index.ts';
import { fundOrder, universalMainRights } from '../parameters.ts';
import { lockRightsOfMany } from '../registration/store/registration-facts.ts';
import type { FeedLine } from './model.ts';
import { mergeFund, type PeriodDraft } from './rules/merge-fund.ts';
import { type FundMember, isBad, readFundLine } from './rules/read-fund-line.ts';
import type { JudgedLine } from './store/feeds.ts';
import {
  endRegistrationsOf,
  findPeriodsOf,
  findPersonsByIds,
  type PeriodChange,
  writePeriods,
} from './store/periods.ts';

interface Named {
  readonly line: number;
  readonly personId: string;
  readonly member: FundMember;
}

/** Applies some lines of a fund's file to the register, in one transaction (INV-ENT-1). Applied again they change nothing. */
export async function applyFundLines(
  tx: Queryable,
  lines: readonly FeedLine[],
  now: Date,
  parameters: ParameterView,
): Promise<readonly JudgedLine[]> {
  const universal = parameters.get(universalMainRights);
  const read = lines.map(({ line, fields }) => ({
    line,
    id: fields[0] ?? '',
    member: readFundLine(fields, universal),
  }));
  const members = read.filter((one): one is { line: number; id: string; member: FundMember } => !isBad(one.member));
  const persons = await findPersonsByIds(tx, read.map(({ id }) => id).filter(isValidCitizenId));
  const named = members.flatMap(({ line, member }): Named[] => {
    const personId = persons.get(member.citizenId);
    return personId ? [{ line, personId, member }] : [];
  });
  const verdicts = await applyNamed(tx, named, { universal, order: parameters.get(fundOrder) }, now);
  return read.map(({ line, id, member }): JudgedLine => {
    // Somebody whose line cannot be read is named all the same: a wrong date ends nobody's right.
    if (isBad(member)) return { line, verdict: 'BAD_ROW', problem: member.problem, personId: persons.get(id) };
    return verdicts.get(line) ?? { line, verdict: 'PERSON_NOT_FOUND' };
  });
}

async function applyNamed(
  tx: Queryable,
  named: readonly Named[],
  rules: { universal: readonly string[]; order: readonly string[] },
  now: Date,
): Promise<ReadonlyMap<number, JudgedLine>> {
  const ids = [...new Set(named.map(({ personId }) => personId))];
  await lockRightsOfMany(tx, ids);
  const before = await findPeriodsOf(tx, ids);
  const after = new Map(before);
  const verdicts = new Map<number, JudgedLine>();
  for (const { line, personId, member } of named) {
    const { verdict, periods } = mergeFund(after.get(personId) ?? [], member, rules);
    after.set(personId, periods);
    verdicts.set(line, { line, verdict, personId });
  }
  await writePeriods(
    tx,
    ids.flatMap((id) => changesOf(id, before.get(id) ?? [], after.get(id) ?? [])),
    now,
  );
  const today = bangkokDate(now);
  const gaveWay = ids.filter(
    (id) => holds(before.get(id), rules.universal, today) && !holds(after.get(id), rules.universal, today),
  );
  await endRegistrationsOf(tx, gaveWay, now);
  return verdicts;
}

/** The periods that are not as the table has them. */
function changesOf(personId: string, before: readonly PeriodDraft[], after: readonly PeriodDraft[]): PeriodChange[] {
  const unchanged = new Set(before);
  return after.filter((period) => !unchanged.has(period)).map((period) => ({ ...period, personId }));
}

const holds = (periods: readonly PeriodDraft[] | undefined, universal: readonly string[], day: PlainDate): boolean =>
  (periods ?? []).some(
    (p) => !p.void && p.isMain && universal.includes(p.mainRight) && p.from <= day && (p.to === null || p.to >= day),
  );
