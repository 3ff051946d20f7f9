import type pg from 'pg';
import { sha256 } from '../../../server/src/identity/index.ts';
import { copyInto } from './copy.ts';
import { periodLines, personLines, registrationLines } from './people.ts';
import { withClient } from './server.ts';
import { type Constraint, withoutIndexes } from './without-indexes.ts';
import { units } from './world.ts';

/** Part of a kept register's mark: change it with the statements below and with people.ts. */
export const REGISTER_VERSION = '6';

/** Units that are on the register beside those that ask: about as many as there are. In a table of forty rows no index is used. */
const OTHER_UNITS = 12_000;

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

const PERSON = 'person_id, citizen_id, title, title_code, first_name, last_name, sex, birth, province_code';
const PERIOD = 'person_id, main_right, sub_right, valid, source, changed_at';
const REGISTRATION = `person_id, registration_id, primary_unit, regular_unit, referral_unit, paid_model, province_code, effective,
  channel, kind, fiscal_year, change_no, actor, organisation_id, ended_by`;

const OF_UNITS = [
  'organisations.organisation',
  'registry.unit_registration',
  'provider.profile',
  'identity.api_token',
  'platform.parameter',
];

const LOADED = ['persons.person', 'entitlement.period', 'entitlement.registration'];

/**
 * Exclusion constraints take longer to make than all the rest, and no look-up uses them: a register of up to a million has those
 * of one partition, so that their size is known, a larger one has none.
 */
const guardedAt =
  (persons: number) =>
  ({ of, exclusion }: Constraint): boolean =>
    !exclusion || (of.endsWith('_0') && persons <= 1_000_000);

/** A register of that many persons and about six rows of history for each, the same on every run, loaded by COPY (people.ts). */
export async function fillRegister(
  connectionString: string,
  persons: number,
  say: (line: string) => void = () => undefined,
  wanted: (constraint: Constraint) => boolean = guardedAt(persons),
): Promise<void> {
  const begun = performance.now();
  const told = (what: string) => say(`  ${what} after ${Math.round((performance.now() - begun) / 1000)} s`);
  await withClient(connectionString, async (client) => {
    await client.query(`set maintenance_work_mem = '1GB'; set synchronous_commit = off`);
    await loadUnits(client);
    const ids = units.map((unit) => unit.organisationId);
    const load = async () => {
      await copyInto(client, `persons.person (${PERSON})`, personLines(persons));
      told('persons');
      await withClient(connectionString, async (second) => {
        await second.query(`set synchronous_commit = off`);
        await Promise.all([
          copyInto(client, `entitlement.period (${PERIOD})`, periodLines(persons)),
          copyInto(second, `entitlement.registration (${REGISTRATION})`, registrationLines(persons, ids)),
        ]);
      });
      told('their history');
    };
    await withoutIndexes(client, LOADED, wanted, load);
    for (const name of ['first_name', 'last_name'])
      await client.query(
        `insert into persons.${name}_form select distinct persons.name_form(${name}) from persons.person`,
      );
    told('indexes');
    // What nobody has written yet is left alone: a table that was vacuumed empty is planned as empty, and read from end to
    // end until the next round of autovacuum, which happens to none that was never vacuumed.
    for (const table of [...LOADED, 'persons.first_name_form', 'persons.last_name_form', ...OF_UNITS])
      await client.query(`vacuum analyze ${table}`);
    await client.query('create extension if not exists pg_stat_statements').catch(() => undefined);
    await client.query('checkpoint');
    told('vacuum and checkpoint');
  });
}
