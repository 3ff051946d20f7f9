import type pg from 'pg';
import { sha256 } from '../../../server/src/identity/index.ts';
import { withClient } from './server.ts';
import { units } from './world.ts';

/** Part of a kept register's mark: change it with the statements below. */
export const REGISTER_VERSION = '4';

/** Units that are on the register beside those that ask: about as many as there are. In a table of forty rows no index is used. */
const OTHER_UNITS = 12_000;

const LOADED = ['persons.person', 'entitlement.period', 'entitlement.registration'];

/**
 * Takes constraints and indexes off for loading and makes them again at once. The exclusion constraints stay away: to
 * check a million rows takes many minutes, nothing here writes a right, and no look-up uses them.
 */
async function withoutIndexes(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows: constraints } = await client.query<{ t: string; name: string; def: string; exclusion: boolean }>(
    `select conrelid::regclass::text as t, quote_ident(conname) as name, pg_get_constraintdef(oid) as def, contype = 'x' as exclusion
       from pg_constraint where conrelid = any($1::regclass[]) and contype in ('p', 'u', 'x')`,
    [LOADED],
  );
  const { rows: indexes } = await client.query<{ name: string; def: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as def from pg_index
      where indrelid = any($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`,
    [LOADED],
  );
  for (const { t, name } of constraints) await client.query(`alter table ${t} drop constraint ${name}`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await work();
  for (const { t, name, def, exclusion } of constraints)
    if (!exclusion) await client.query(`alter table ${t} add constraint ${name} ${def}`);
  for (const { def } of indexes) await client.query(def);
}

/** An id that looks random and is the same on every run; the two 8s make it a valid UUID of the free kind. */
const PERSON_ID = `overlay(overlay(md5('person ' || n) placing '8' from 13) placing '8' from 17)::uuid`;

const DIGIT = (place: number) => `(substr(d, ${place + 1}, 1)::int * ${13 - place})`;
const CHECK = Array.from({ length: 12 }, (_, place) => DIGIT(place)).join(' + ');

async function loadUnits(client: pg.Client): Promise<void> {
  for (const unit of units) {
    await client.query(
      `insert into organisations.organisation (organisation_id, kind, hcode, name, affiliation, region_no, province_code)
       values ($1, 'UNIT', $2, 'โรงพยาบาล ' || $2::text, 'MOPH_PS', 1, '50')`,
      [unit.organisationId, unit.hcode],
    );
    await client.query(
      `insert into registry.unit_registration (organisation_id, type_code, valid)
       select $1, type, '[2024-10-01,)' from unnest(array['PRIMARY', 'REGULAR', 'REFERRAL']) type`,
      [unit.organisationId],
    );
    await client.query(
      `insert into provider.profile (organisation_id, reactivation, house_no, tambon_code, postcode, phone_nhso, phone, email,
              latitude, longitude, general_done_at, personnel_done_at)
       values ($1, 'COMPLETED', '1', '500101', '50000', '053000001', '053000002', 'unit@example.test', 18.8, 99, '2025-01-01', '2025-01-01')`,
      [unit.organisationId],
    );
    await client.query(
      `insert into identity.api_token (token_id, organisation_id, name, token_hash, scopes, created_at)
       values ($1, $2, 'bench', $3, '{AUTHEN,ENDPOINT,AGENT}', '2025-01-01')`,
      [unit.tokenId, unit.organisationId, sha256(unit.token)],
    );
  }
  await client.query(
    `with other as (
       insert into organisations.organisation (organisation_id, kind, hcode, name, affiliation, region_no, province_code)
       select overlay(overlay(md5('other unit ' || n) placing '8' from 13) placing '8' from 17)::uuid, 'UNIT', 'C' || lpad(upper(to_hex(n)), 4, '0'),
              'หน่วยบริการ ' || n, 'MOPH_PS', n % 13 + 1, '50'
         from generate_series(1, $1::int) n
       returning organisation_id
     ), registered as (
       insert into registry.unit_registration (organisation_id, type_code, valid)
       select organisation_id, type, '[2024-10-01,)' from other, unnest(array['PRIMARY', 'REGULAR', 'REFERRAL']) type
     )
     insert into provider.profile (organisation_id) select organisation_id from other`,
    [OTHER_UNITS],
  );
  // One program stands for hundreds of counters here: the limit of a token must not be what is measured.
  await client.query(
    `insert into platform.parameter (key, value, valid, approved_by)
     values ('tokenRequestsPerMinute', '1000000000', '[2024-10-01,)', 'bench')`,
  );
}

/** A register of that many persons, the same on every run: ages 17 to 59, each with a right, a registration and three units. */
export async function fillRegister(connectionString: string, persons: number): Promise<void> {
  await withClient(connectionString, async (client) => {
    await client.query(`set maintenance_work_mem = '512MB'; set synchronous_commit = off`);
    await loadUnits(client);
    await withoutIndexes(client, async () => {
      await client.query(
        `insert into persons.person (person_id, citizen_id, title, title_code, first_name, last_name, sex, birth, province_code)
         select ${PERSON_ID}, d || ((11 - (${CHECK}) % 11) % 10), 'นาย', '003', 'ทดสอบ' || n % 977, 'สมมติ' || n % 7919,
                case n % 2 when 0 then 'MALE' else 'FEMALE' end, (date '1967-01-01' + (n % 15000)::int)::text, '50'
           from (select n, '19900' || lpad(n::text, 7, '0') as d from generate_series(0, $1::int - 1) n) p`,
        [persons],
      );
      await client.query(
        `insert into entitlement.period (person_id, main_right, sub_right, valid, source, changed_at)
         select ${PERSON_ID}, case when n % 20 < 15 then 'UCS' when n % 20 < 18 then 'SSS' else 'OFC' end,
                case when n % 20 < 15 then '89' end, daterange(date '2010-01-01' + (n % 3650)::int, null), 'FUND_FEED', '2024-10-01'
           from generate_series(0, $1::int - 1) n`,
        [persons],
      );
      await client.query(
        `insert into entitlement.registration (person_id, primary_unit, regular_unit, referral_unit, paid_model, province_code, effective)
         select ${PERSON_ID}, u[n % 40 + 1], u[n % 40 + 1], u[(n + 7) % 40 + 1], '1', '50', '[2024-10-01,)'
           from generate_series(0, $1::int - 1) n, (select $2::uuid[] as u) units`,
        [persons, units.map((unit) => unit.organisationId)],
      );
    });
    await client.query('vacuum analyze');
    await client.query('create extension if not exists pg_stat_statements').catch(() => undefined);
    await client.query('checkpoint');
  });
}
