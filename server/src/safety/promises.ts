import type { Database } from '../platform/database/index.ts';

/**
 * What must hold in the database at any quiet moment, each as a query that counts what breaks it. `later` promises may
 * need a few seconds, because events and the seal come after the request.
 */
const PROMISES: Readonly<Record<string, string>> = {
  'a code stands in the key table (INV-VER-9)': `
    select count(*) from (select code from verification.claim_code union all select close_code from verification.claim_close) c
     where not exists (select from verification.code_key k where k.code = c.code)`,
  'a key was drawn for a code that exists': `
    select count(*) from verification.code_key k
     where not exists (select from verification.claim_code c where c.code = k.code)
       and not exists (select from verification.claim_close c where c.close_code = k.code)`,
  'a code is given once (INV-VER-9)': `
    select count(*) - count(distinct code) from verification.claim_code`,
  'a visit has one code, and one exactly when it was verified here (INV-VER-1, INV-VER-2)': `
    select count(*) from verification.visit v
     where v.state in ('VERIFIED', 'CLOSED') and v.channel <> 'ENDPOINT'
       and (select count(*) from verification.claim_code c where c.visit_id = v.visit_id) <> 1`,
  'no code without a verified visit (INV-VER-2)': `
    select count(*) from verification.claim_code c
     where c.state in ('ISSUED', 'CLOSED') and not exists (select from verification.visit v
       where v.visit_id = c.visit_id and v.service_date = c.service_date and v.state in ('VERIFIED', 'CLOSED') and v.verified_at = c.issued_at)`,
  'a closed visit has one close in force (INV-VER-1)': `
    select count(*) from verification.visit v
     where (v.state = 'CLOSED') <> ((select count(*) from verification.claim_close c where c.visit_id = v.visit_id and c.cancelled_at is null) = 1)`,
  'the ledger is the sum of what was taken and not given back (INV-BKG-2)': `
    select count(*) from quota.ledger l
     where l.used <> (select count(*) from quota.entry e where (e.person_id, e.limit_code, e.window_key) = (l.person_id, l.limit_code, l.window_key)
                        and e.returned_at is null)`,
  'nothing is taken outside the ledger': `
    select count(*) from quota.entry e where returned_at is null
       and not exists (select from quota.ledger l where (l.person_id, l.limit_code, l.window_key) = (e.person_id, e.limit_code, e.window_key))`,
  'quota is taken by visits in force only (INV-VER-13)': `
    select count(*) from quota.entry e join verification.visit v on v.visit_id = e.taken_by
     where (e.returned_at is null) <> (v.state in ('VERIFIED', 'CLOSED'))`,
  'every code has its audit row (INV-PLT-1)': `
    select count(*) from verification.claim_code c
     where (select count(*) from platform.audit_event a
             where a.action = 'verification.issueClaimCode' and a.outcome = 'OK' and a.detail->>'visitId' = c.visit_id::text) <> 1`,
  'a transId stands for one code': `
    select count(*) from verification.claim_code c where c.trans_id is not null
       and (select count(*) from verification.trans_key k where k.trans_id = c.trans_id) <> 1`,
  'every event was handed on': 'select count(*) from platform.outbox',
  'every job was done': 'select count(*) from graphile_worker._private_jobs',
  'a person seen at two units on a day is marked (INV-VER-15)': `
    select count(*) from verification.visit v
     where v.state in ('VERIFIED', 'CLOSED') and not 'SAME_DAY_OTHER_UNIT' = any(v.flags)
       and exists (select from verification.visit o where o.person_id = v.person_id and o.service_date = v.service_date
                      and o.organisation_id <> v.organisation_id and o.state in ('VERIFIED', 'CLOSED'))`,
};

/** The promises that do not hold now, each with how often. Empty when all is well. */
export async function brokenPromises(db: Database): Promise<string[]> {
  const broken: string[] = [];
  for (const [promise, query] of Object.entries(PROMISES)) {
    const [row] = await db.query<{ n: number }>({ text: `select (${query})::int as n`, values: [] });
    if (row?.n !== 0) broken.push(`${promise}: ${row?.n}`);
  }
  return broken;
}
