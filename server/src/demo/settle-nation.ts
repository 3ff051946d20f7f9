import type { Logger } from 'pino';
import { insertOrganisations } from '../organisations/index.ts';
import { insertPersons } from '../persons/index.ts';
import type { Database, Queryable } from '../platform/database/index.ts';
import { startOfBangkokDay } from '../platform/time/index.ts';
import { insertConfirmedPersonnel, insertProfiles } from '../provider/index.ts';
import { insertRegistrations, insertSignedAnnouncement } from '../registry/index.ts';
import { accountId, organisationId, WORLD_START } from './ids.ts';
import { newPersonOf, personnelOf } from './seed-provider.ts';
import { spotFinder } from './spots.ts';
import { NATION_SIZE, type NationUnit, nationCode, nationUnit, uuidFrom } from './world/index.ts';

const BATCH = 500;
const OPENED = startOfBangkokDay('2025-01-01');

/**
 * Fills the public search with the twenty thousand invented units, in batches, beside the work of the running house: who opens
 * the counter need not wait for them. Stopped in the middle, it goes on at the next start; a batch that is there is passed over.
 */
export async function settleNation(
  database: Database,
  options: { units?: number; log: Logger; stopped?: () => boolean },
): Promise<void> {
  const size = Math.min(options.units ?? NATION_SIZE, NATION_SIZE);
  const started = performance.now();
  let spotFor: ReturnType<typeof spotFinder> | undefined;
  let made = 0;
  for (let from = 0; from < size && !options.stopped?.(); from += BATCH) {
    const last = Math.min(from + BATCH, size) - 1;
    if (await isThere(database, last)) continue;
    spotFor ??= spotFinder();
    const units: NationUnit[] = [];
    for (let index = from; index <= last; index += 1) units.push(nationUnit(index, spotFor));
    await database.transaction((tx) => settle(tx, units));
    made += units.length;
    // The event loop belongs to the people at the counter.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (made > 0) options.log.info({ units: made, seconds: (performance.now() - started) / 1000 }, 'nation settled');
}

async function isThere(db: Queryable, index: number): Promise<boolean> {
  const [row] = await db.query<{ id: string | null }>({
    text: 'select organisations.api_id_of_hcode($1) as id',
    values: [nationCode(index)],
  });
  return row?.id != null;
}

async function settle(tx: Queryable, units: readonly NationUnit[]): Promise<void> {
  const placed = units.map((unit) => ({ ...unit, organisationId: organisationId(unit.hcode) }));
  await insertOrganisations(
    tx,
    placed.map((unit) => ({ ...unit, kind: 'UNIT' })),
  );
  await insertRegistrations(
    tx,
    placed.flatMap(({ organisationId: id, registrations }) =>
      registrations.map((registration) => ({ organisationId: id, from: WORLD_START, ...registration })),
    ),
  );
  await insertProfiles(tx, placed.map(profileOf));
  const staff = placed.flatMap((unit) => unit.professionals.map((person) => ({ person, unit })));
  await insertPersons(
    tx,
    staff.map(({ person, unit }) => newPersonOf(person, unit.provinceCode)),
  );
  await insertConfirmedPersonnel(
    tx,
    staff.map(({ person, unit }) =>
      personnelOf(person, {
        organisationId: unit.organisationId,
        startDate: '2025-01-01',
        registrationTypes: unit.registrations.map(({ typeCode, family }) =>
          family ? `${typeCode}:${family}` : typeCode,
        ),
      }),
    ),
  );
  await announce(tx, placed);
}

const profileOf = (unit: NationUnit & { organisationId: string }) => ({
  ...unit,
  phoneNhso: unit.phone,
  ...(unit.reactivation === 'NOT_STARTED' ? {} : { generalDoneAt: OPENED }),
  ...(unit.reactivation === 'COMPLETED' ? { personnelDoneAt: OPENED } : {}),
});

/** One announcement a region. */
async function announce(tx: Queryable, units: readonly (NationUnit & { organisationId: string })[]): Promise<void> {
  for (const regionNo of new Set(units.map((unit) => unit.regionNo)))
    await insertSignedAnnouncement(tx, {
      announcementId: uuidFrom(`announcement of region ${regionNo}`),
      number: `${regionNo + 1}/2568`,
      title: `หน่วยบริการในระบบหลักประกันสุขภาพแห่งชาติ เขต ${regionNo} (โลกจำลอง)`,
      effectiveFrom: WORLD_START,
      draftedBy: accountId('officer.central'),
      signedBy: accountId('signer.central'),
      signedAt: startOfBangkokDay(WORLD_START),
      items: units
        .filter((unit) => unit.regionNo === regionNo && unit.announced)
        .flatMap(({ organisationId: id, registrations }) =>
          registrations.map((registration) => ({ organisationId: id, ...registration })),
        ),
    });
}
