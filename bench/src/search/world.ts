import type pg from 'pg';
import { withClient } from '../database/server.ts';

/** Part of the kept database's mark: change it with the statements below. */
export const SEARCH_WORLD_VERSION = '1';

export const SEARCH_UNITS = 20_000;

/** Invented names; each word is in a good many of them. */
export const FAMILIES = ['PHARMACY', 'NURSING', 'MEDICAL', 'DENTAL', 'PHYSIO', 'TTM', 'MEDTECH', 'TELEMED'] as const;
export const KINDS = [
  'ร้านยา',
  'คลินิกพยาบาล',
  'คลินิกเวชกรรม',
  'คลินิกทันตกรรม',
  'คลินิกกายภาพ',
  'คลินิกแผนไทย',
  'ห้องแล็บ',
  'หมอทางไกล',
];
export const NAMES = ['อุ่นใจ', 'บุญรักษา', 'สามัคคี', 'ชุมชน', 'พอเพียง', 'เมตตา', 'รุ่งเรือง', 'ใจดี', 'ศรีสุข', 'ร่มเย็น', 'แสงทอง'];
export const PROVINCES = ['10', '20', '30', '40', '50', '57', '60', '70', '80', '84', '90', '95'];

const UNIT = `overlay(overlay(md5('search unit ' || n) placing '8' from 13) placing '8' from 17)::uuid`;
const SOMEBODY = `'00000000-0000-8000-8000-000000000001'::uuid`;

async function fill(client: pg.Client): Promise<void> {
  const units = [SEARCH_UNITS, [...KINDS], [...NAMES], [...PROVINCES]];
  await client.query(
    `insert into organisations.organisation (organisation_id, kind, hcode, hcode9, name, name_en, affiliation, region_no, province_code)
     select ${UNIT}, 'UNIT', 'S' || lpad(upper(to_hex(n)), 4, '0'), 'SEA' || lpad(n::text, 6, '0'),
            ($2::text[])[n % 8 + 1] || ($3::text[])[n % 11 + 1] || ' ' || n, 'Unit ' || n, 'PRIVATE', n % 13 + 1, ($4::text[])[n % 12 + 1]
       from generate_series(1, $1::int) n`,
    units,
  );
  await client.query(
    `insert into provider.profile (organisation_id, house_no, tambon_code, postcode, phone, latitude, longitude, saved_at)
     select ${UNIT}, n::text, ($2::text[])[n % 12 + 1] || '0101', '10000', '0' || (530000000 + n), 7 + (n * 7919 % 12000) / 1000.0,
            98.5 + (n * 104729 % 6000) / 1000.0, '2025-01-01'
       from generate_series(1, $1::int) n`,
    [SEARCH_UNITS, [...PROVINCES]],
  );
  await client.query(
    `insert into registry.unit_registration (organisation_id, type_code, family, valid)
     select ${UNIT}, 'SPECIFIC_FIELD', ($2::text[])[n % 8 + 1], '[2024-10-01,)' from generate_series(1, $1::int) n`,
    [SEARCH_UNITS, [...FAMILIES]],
  );
  await client.query(
    `with head as (
       insert into registry.announcement (announcement_id, number, title, state, effective_from, drafted_by, drafted_at, signed_by, signed_at)
       select gen_random_uuid(), region || '/2567', 'bench', 'SIGNED', '2024-10-01', ${SOMEBODY}, '2024-09-01',
              '00000000-0000-8000-8000-000000000002', '2024-09-02'
         from generate_series(1, 13) region returning announcement_id, number)
     insert into registry.announcement_item (announcement_id, organisation_id, type_code, family)
     select h.announcement_id, ${UNIT}, 'SPECIFIC_FIELD', ($2::text[])[n % 8 + 1]
       from generate_series(1, $1::int) n join head h on h.number = (n % 13 + 1) || '/2567'`,
    [SEARCH_UNITS, [...FAMILIES]],
  );
  const row = (from: number, to: number) => `{"on":true,"t1":[${from},${to}],"t2":null}`;
  const schedule = (from: number, to: number) => `[${Array.from({ length: 8 }, () => row(from, to)).join(',')}]`;
  const hours = (from: number, to: number) =>
    `{${Array.from({ length: 8 }, (_, day) => `[${day * 1440 + from},${day * 1440 + to})`).join(',')}}`;
  // Two people a unit, one round the clock in every second, so that half of them are open at any moment.
  await client.query(
    `insert into provider.personnel (personnel_id, organisation_id, person_id, name, type_code, licence_no, licence_status,
            registration_types, start_date, work_mode, schedule, hours, identity_state, confirmed_at, state, saved_at, saved_by)
     select gen_random_uuid(), ${UNIT}, gen_random_uuid(), 'สมมติ', '01', (n * 2 + who)::text, 'FOUND',
            array['SPECIFIC_FIELD:' || ($2::text[])[n % 8 + 1]], '2024-10-01', 'EVERY_DAY',
            case when (n + who) % 2 = 0 and n % 2 = 0 then $3::jsonb else $5::jsonb end,
            case when (n + who) % 2 = 0 and n % 2 = 0 then $4::int4multirange else $6::int4multirange end,
            'CONFIRMED', '2024-10-01', 'CONFIRMED', '2024-10-01', ${SOMEBODY}
       from generate_series(1, $1::int) n, generate_series(0, 1) who`,
    [SEARCH_UNITS, [...FAMILIES], schedule(0, 1440), hours(0, 1440), schedule(60, 61), hours(60, 61)],
  );
  // One program stands for the whole country here: the pace of an address must not be what is measured.
  await client.query(
    `insert into platform.parameter (key, value, valid, approved_by)
     values ('directoryRequestsPerAddress', '1000000000', '[2024-10-01,)', 'bench')`,
  );
}

/** Twenty thousand announced units with profile, personnel and hours. */
export async function fillSearchWorld(connectionString: string): Promise<void> {
  await withClient(connectionString, async (client) => {
    await client.query('set synchronous_commit = off');
    await fill(client);
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  });
}
