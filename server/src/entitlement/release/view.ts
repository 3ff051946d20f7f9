import { z } from 'zod';
import { getUnits, unitRef, unitRefSchema } from '../../organisations/index.ts';
import { findPersonById, fullName } from '../../persons/index.ts';
import { maskCitizenId } from '../../platform/citizen-id/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { plainDateSchema } from '../../platform/time/index.ts';
import type { RegisterActor } from '../call.ts';
import { rightName, subRightName } from '../names.ts';
import { mayWithdraw } from '../two-people.ts';
import { isConcerned } from './decider.ts';
import { isOpen, RELEASE_STATES, type ReleaseRow } from './store/releases.ts';

const words = z.object({ th: z.string(), en: z.string() });

/** One request as the desk and the officer see it. */
export const releaseViewSchema = z.object({
  releaseId: z.uuid(),
  person: z.object({ personId: z.uuid(), name: z.string(), citizenId: z.string() }),
  fund: z.object({ mainRight: z.string(), name: words, subRight: z.string().nullable(), subName: words.nullable() }),
  since: plainDateSchema,
  leftOn: plainDateSchema.nullable(),
  reason: z.string(),
  unit: unitRefSchema.nullable(),
  regionNo: z.number().int().nullable(),
  state: z.enum(RELEASE_STATES),
  requestedBy: z.string(),
  requestedAt: z.iso.datetime(),
  takenBy: z.string().nullable(),
  /** The caller has it in hand. */
  inHand: z.boolean(),
  /** The caller asked for it or is the person: another decides. */
  own: z.boolean(),
  mayWithdraw: z.boolean(),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
});

export async function releaseView(
  db: Queryable,
  row: ReleaseRow,
  actor: RegisterActor,
): Promise<z.input<typeof releaseViewSchema>> {
  const person = await findPersonById(db, row.personId);
  const units = await getUnits(db, [row.organisationId]);
  return {
    ...row,
    person: {
      personId: row.personId,
      name: person ? fullName(person) : '',
      citizenId: person ? maskCitizenId(person.citizenId) : '',
    },
    fund: {
      mainRight: row.mainRight,
      name: rightName(row.mainRight),
      subRight: row.subRight,
      subName: row.subRight === null ? null : subRightName(row.mainRight, row.subRight),
    },
    unit: unitRef(units.get(row.organisationId)),
    requestedBy: row.requestedByName,
    takenBy: row.takenByName,
    inHand: row.takenBy === actor.accountId && row.state === 'TAKEN',
    own: isConcerned(row, actor),
    mayWithdraw: isOpen(row) && mayWithdraw(row, actor),
    requestedAt: row.requestedAt.toISOString(),
    decidedBy: row.decidedByName,
    decidedAt: row.decidedAt?.toISOString() ?? null,
  };
}
