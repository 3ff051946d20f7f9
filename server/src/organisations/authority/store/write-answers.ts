import sql, { type Sql } from 'sql-template-tag';
import type { AuthorityScope } from '../../../platform/actor.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import type { Field } from '../model.ts';

export interface HolderAnswers {
  readonly filledOn: PlainDate | null;
  readonly position: string | null;
  readonly orderNumber: string | null;
  readonly orderDate: PlainDate | null;
  readonly holderName: string | null;
  readonly holderPersonId: string | null;
}

export interface ScopeAnswers {
  readonly scopes: readonly AuthorityScope[];
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
}

export interface StampAnswers {
  readonly stampBaht: number | null;
  readonly separateDelegates: number | null;
  readonly letterNumber: string | null;
  readonly letterDate: PlainDate | null;
}

const write = async (tx: Queryable, grantId: string, now: Date, answers: Sql): Promise<void> => {
  await tx.query(sql`
    update organisations.authority_grant set ${answers}, version = version + 1, updated_at = ${now} where grant_id = ${grantId}`);
};

export const updateHolderAnswers = (tx: Queryable, grantId: string, now: Date, a: HolderAnswers) =>
  write(
    tx,
    grantId,
    now,
    sql`filled_on = ${a.filledOn}, position = ${a.position}, order_number = ${a.orderNumber}, order_date = ${a.orderDate},
        holder_name = ${a.holderName}, holder_person_id = ${a.holderPersonId}`,
  );

export const updateScopeAnswers = (tx: Queryable, grantId: string, now: Date, a: ScopeAnswers) =>
  write(tx, grantId, now, sql`scopes = ${[...a.scopes]}, valid_from = ${a.validFrom}, valid_to = ${a.validTo}`);

export const updateStampAnswers = (tx: Queryable, grantId: string, now: Date, a: StampAnswers) =>
  write(
    tx,
    grantId,
    now,
    sql`stamp_baht = ${a.stampBaht}, separate_delegates = ${a.separateDelegates}, letter_number = ${a.letterNumber},
        letter_date = ${a.letterDate}`,
  );

/** Something beside the answers changed: a file. */
export const touchGrant = (tx: Queryable, grantId: string, now: Date) =>
  write(tx, grantId, now, sql`letter_number = letter_number`);

/** Saving an answer again is the reply to the officer's word on it. */
export async function answerNotes(tx: Queryable, grantId: string, fields: readonly Field[], now: Date): Promise<void> {
  await tx.query(sql`
    update organisations.grant_note set answered_at = ${now}
     where grant_id = ${grantId} and answered_at is null and field = any(${[...fields]})`);
}
