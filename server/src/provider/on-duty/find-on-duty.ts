import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import { holidaysOf } from '../../platform/holidays/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { ServiceFamily } from '../../registry/index.ts';
import { personnelType } from '../personnel/types.ts';
import { MINUTES_OF_DAY } from '../schedule/index.ts';
import { rowOn } from '../schedule/rules/index.ts';

/** Somebody who works at a unit on a day (ผู้ปฏิบัติงาน), as whoever names him needs to know. */
export interface OnDuty {
  readonly personnelId: string;
  readonly name: string;
  readonly typeCode: string;
  /** What he may deliver by his profession. */
  readonly families: readonly ServiceFamily[];
  /** His hours of that day cover the minute that was asked about. */
  readonly atWork: boolean;
}

interface Question {
  readonly organisationId: string;
  readonly date: PlainDate;
  /** Minute of the day. */
  readonly minute: number;
  /** Only this record. */
  readonly personnelId?: string | undefined;
}

/**
 * The confirmed personnel of a unit on a day, by name. Who has ended keeps his days up to the last one; on a public holiday the
 * holiday row of a schedule counts (AMB-18).
 */
export async function findOnDuty(db: Queryable, question: Question, now: Date): Promise<readonly OnDuty[]> {
  const { organisationId, date, minute, personnelId = null } = question;
  const row = rowOn(date, (await holidaysOf(db, now)).isHoliday(date));
  const found = await db.query<Omit<OnDuty, 'families'>>(sql`
    select personnel_id as "personnelId", name, type_code as "typeCode", hours @> ${row * MINUTES_OF_DAY + minute}::int as "atWork"
      from provider.api_personnel_on(${date})
     where organisation_id = ${organisationId} and (${personnelId}::uuid is null or personnel_id = ${personnelId}::uuid)
     order by name, personnel_id`);
  return found.map((person) => ({ ...person, families: personnelType(person.typeCode)?.families ?? [] }));
}
