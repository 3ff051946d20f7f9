import { isDatabaseDown, type Queryable } from '../../platform/database/index.ts';
import { emit } from '../../platform/events/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { registerPerson } from '../registration/register-person.ts';
import { endRegistration } from '../registration/store/write-registration.ts';
import { GROUP_NAMES, type GroupJob, type GroupVerdict, type RightCodes, type RowFacts } from './model.ts';
import { type JobRules, judgeDischarge, judgeEntry } from './rules/judge-row.ts';
import { rightByAge } from './rules/right-by-age.ts';
import { enterGroup, leaveGroup, replaceRight } from './store/members.ts';

/** What carrying out a row needs beside the row. */
export interface Carrying {
  readonly tx: Queryable;
  readonly job: GroupJob;
  readonly rules: JobRules;
  readonly now: Date;
  readonly parameters: ParameterView;
  readonly pointId: string | undefined;
}

export interface Outcome {
  readonly verdict: GroupVerdict;
  readonly reason: string | null;
}

const VERDICT_OF: Readonly<Record<string, GroupVerdict>> = {
  RIGHTS_PERSON_NOT_FOUND: 'PERSON_NOT_FOUND',
  REGISTRATION_PERSON_DECEASED: 'PERSON_DECEASED',
  OTHER_FUND_ACTIVE: 'OTHER_FUND_ACTIVE',
};

const refusedAs = ({ code }: Refusal): Outcome => {
  const verdict = VERDICT_OF[code];
  return verdict ? { verdict, reason: null } : { verdict: 'REFUSED', reason: code };
};

/** ลงทะเบียนเข้ากลุ่ม: the right of the group from today on, and the network of the unit. */
async function enter(of: Carrying, { person, funds }: RowFacts): Promise<Outcome> {
  const { tx, job, rules, now, parameters } = of;
  const { personId } = person;
  const main = funds.find(({ isMain }) => isMain);
  if (main && rules.groupRight && !sameRight(main, rules.groupRight))
    await replaceRight(tx, personId, rules.groupRight, rules.today, now);
  const registered = await registerPerson(
    tx,
    {
      personId,
      networkId: job.networkId ?? '',
      channel: 'GROUP',
      kind: 'GROUP_IN',
      evidence: [{ kind: 'ORDER', note: GROUP_NAMES[job.group].th }],
      actor: job.startedAs ?? '',
      organisationId: job.organisationId,
      pointId: of.pointId,
      right: rules.groupRight,
    },
    now,
    parameters,
  );
  if (isRefusal(registered)) return refusedAs(registered);
  await enterGroup(tx, job, { personId, registrationId: registered.registrationId }, now);
  return { verdict: 'REGISTERED', reason: null };
}

/**
 * ปลดประจำการ, จบการศึกษา, พ้นโทษ: the registration ends, and with it the right that only the group gave. What is left is the
 * right by age without a unit: he came in as a new entry and had none to go back to, and may use any until
 * he chooses. Who has moved to another unit meanwhile has chosen, and stays there.
 */
async function leave(of: Carrying, { person, funds, current }: RowFacts): Promise<Outcome> {
  const { tx, job, rules, now, parameters } = of;
  const { personId } = person;
  if (current?.ofThisUnit) await endRegistration(tx, personId, 'DISCHARGED', now);
  await leaveGroup(tx, personId, now);
  const main = funds.find(({ isMain }) => isMain);
  const next = rightByAge(person, rules.today, parameters);
  if (next && main && rules.groupRight && sameRight(main, rules.groupRight))
    await replaceRight(tx, personId, next, rules.today, now);
  const payload = { personId, group: job.group, organisationId: job.organisationId };
  await emit(tx, { type: 'entitlement.PersonDischarged', payload }, now);
  return { verdict: 'DISCHARGED', reason: null };
}

const sameRight = (fund: { mainRight: string; subRight: string | null }, right: RightCodes): boolean =>
  fund.mainRight === right.mainRight && fund.subRight === right.subRight;

/**
 * One row, judged again by what holds now and then done or refused, behind a savepoint: what a row had begun when it was
 * refused is undone, and the rows beside it stay.
 */
export async function carryOutRow(of: Carrying, facts: RowFacts | undefined): Promise<Outcome> {
  const { tx, job, rules } = of;
  const verdict = (job.direction === 'IN' ? judgeEntry : judgeDischarge)(facts, rules);
  if (verdict !== 'READY' || !facts) return { verdict, reason: null };
  const undo = () => tx.query({ text: 'rollback to savepoint group_row', values: [] });
  await tx.query({ text: 'savepoint group_row', values: [] });
  try {
    const outcome = await (job.direction === 'IN' ? enter(of, facts) : leave(of, facts));
    if (outcome.verdict === 'REGISTERED' || outcome.verdict === 'DISCHARGED')
      await tx.query({ text: 'release savepoint group_row', values: [] });
    else await undo();
    return outcome;
  } catch (error) {
    if (isDatabaseDown(error)) throw error;
    await undo();
    return { verdict: 'REFUSED', reason: 'GROUP_ROW_FAILED' };
  }
}
