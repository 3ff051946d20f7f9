import { insertOrganisations } from '../organisations/index.ts';
import { type Database, newId } from '../platform/database/index.ts';
import { insertConfirmedPersonnel, insertProfiles, type Schedule } from '../provider/index.ts';
import { insertRegistrations, insertSignedAnnouncement } from '../registry/index.ts';

/** A unit that a test puts on the map, among those of the demo. */
export interface TestUnit {
  readonly hcode: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly regionNo?: number;
  readonly provinceCode?: string;
  readonly tambonCode?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly phone?: string;
  /** Keys of registration types; none: registered as nothing. */
  readonly types?: readonly string[];
  /** Hours of its people, one schedule each. */
  readonly people?: readonly { typeCode: string; schedule: Schedule; name?: string }[];
}

/** The eight rows with these days on (0 Monday … 6 Sunday, 7 public holiday), each with the same one or two ranges of minutes. */
export const weekOf = (days: readonly number[], t1: [number, number], t2: [number, number] | null = null): Schedule =>
  Array.from({ length: 8 }, (_, day) =>
    days.includes(day) ? { on: true, t1, t2 } : { on: false, t1: null, t2: null },
  );

const split = (key: string) => {
  const [typeCode = '', family] = key.split(':');
  return { typeCode: typeCode as 'PRIMARY' | 'REGULAR' | 'REFERRAL' | 'SPECIFIC_FIELD', family };
};

/** Puts units with profile, registration and people into the database; announces nothing. Answers their ids by code. */
export async function insertTestUnits(db: Database, units: readonly TestUnit[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(units.map(({ hcode }) => [hcode, newId()]));
  const placed = units.map((unit) => ({ ...unit, organisationId: ids.get(unit.hcode) ?? '' }));
  await insertOrganisations(
    db,
    placed.map((unit) => ({ ...unit, kind: 'UNIT', hcode9: `TT00${unit.hcode}`, affiliation: 'PRIVATE' })),
  );
  await insertProfiles(
    db,
    placed.map((unit) => ({ ...unit, reactivation: 'NOT_STARTED' as const })),
  );
  await insertRegistrations(
    db,
    placed.flatMap(({ organisationId, types = [] }) =>
      types.map((key) => ({ organisationId, ...split(key), from: '2024-10-01' })),
    ),
  );
  await insertConfirmedPersonnel(
    db,
    placed.flatMap(({ organisationId, types = [], people = [] }) =>
      people.map(({ typeCode, schedule, name }, at) => ({
        personnelId: newId(),
        organisationId,
        personId: newId(),
        name: name ?? 'นาย ไม่เปิดเผย นามสกุล',
        typeCode,
        licencePrefix: '',
        licenceNo: String(90_000 + at),
        registrationTypes: types.length > 0 ? types : ['PRIMARY'],
        startDate: '2024-10-01',
        workMode: 'SOME_DAYS' as const,
        schedule,
        confirmedAt: new Date('2024-10-01T09:00:00+07:00'),
        by: newId(),
      })),
    ),
  );
  return ids;
}

/** A signed announcement of some units' types from a day on. */
export async function announceTestUnits(
  db: Database,
  number: string,
  effectiveFrom: string,
  items: readonly { organisationId: string; type: string }[],
): Promise<string> {
  const announcementId = newId();
  await insertSignedAnnouncement(db, {
    announcementId,
    number,
    title: 'ประกาศทดสอบ',
    effectiveFrom,
    draftedBy: newId(),
    signedBy: newId(),
    signedAt: new Date('2024-09-01T09:00:00+07:00'),
    items: items.map(({ organisationId, type }) => ({ organisationId, ...split(type) })),
  });
  return announcementId;
}
