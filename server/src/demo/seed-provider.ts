import { insertPersons } from '../persons/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import { startOfBangkokDay } from '../platform/time/index.ts';
import { insertConfirmedPersonnel } from '../provider/index.ts';
import { insertSignedAnnouncement } from '../registry/index.ts';
import { accountId, organisationId, personId, WORLD_START } from './ids.ts';
import {
  DEMO_UNITS,
  PROFESSIONALS_AT_LARGE,
  type Professional,
  type StoryProfessional,
  UNIT_PROFESSIONALS,
  uuidFrom,
} from './world/index.ts';

/** Who answers for what was there before the demo began. */
const CENTRAL_OFFICER = 'officer.central';
const SECOND_OFFICER = 'auditor';

export const newPersonOf = (person: Professional, provinceCode?: string) => ({
  ...person,
  personId: personId(person.pid),
  citizenId: person.pid,
  birth: person.birthDate,
  nationality: '099',
  civilStatus: 'ALIVE' as const,
  provinceCode,
});

/** The record of a professional at a unit, confirmed long ago. */
export const personnelOf = (
  person: Professional,
  place: { organisationId: string; registrationTypes: readonly string[]; startDate: string },
) => ({
  personnelId: uuidFrom(`personnel ${person.pid}`),
  personId: personId(person.pid),
  name: `${person.title}${person.firstName} ${person.lastName}`,
  typeCode: person.typeCode,
  licencePrefix: person.licencePrefix,
  licenceNo: person.licenceNo,
  workMode: person.workMode,
  schedule: person.schedule,
  confirmedAt: startOfBangkokDay(place.startDate),
  by: accountId(CENTRAL_OFFICER),
  ...place,
});

function typesOf(person: StoryProfessional): string[] {
  const unit = DEMO_UNITS.find(({ hcode }) => hcode === person.hcode);
  return unit?.family ? [`SPECIFIC_FIELD:${unit.family}`] : [...(unit?.registrationTypes ?? ['PRIMARY'])];
}

/** Personnel and announcement of the units that have a story. */
export async function seedProvider(tx: Queryable): Promise<void> {
  const everybody = [...UNIT_PROFESSIONALS, ...PROFESSIONALS_AT_LARGE];
  await insertPersons(
    tx,
    everybody.map((person) => newPersonOf(person)),
  );
  await insertConfirmedPersonnel(
    tx,
    UNIT_PROFESSIONALS.map((person) =>
      personnelOf(person, {
        organisationId: organisationId(person.hcode ?? ''),
        registrationTypes: typesOf(person),
        startDate: person.startDate,
      }),
    ),
  );
  await insertSignedAnnouncement(tx, {
    announcementId: uuidFrom('announcement of the story units'),
    number: '1/2568',
    title: 'หน่วยบริการในระบบหลักประกันสุขภาพแห่งชาติ (โลกจำลอง)',
    effectiveFrom: WORLD_START,
    draftedBy: accountId(CENTRAL_OFFICER),
    signedBy: accountId(SECOND_OFFICER),
    signedAt: startOfBangkokDay(WORLD_START),
    items: DEMO_UNITS.flatMap((unit) =>
      unit.registrationTypes.map((typeCode) => ({
        organisationId: organisationId(unit.hcode),
        typeCode,
        ...(typeCode === 'SPECIFIC_FIELD' && unit.family ? { family: unit.family } : {}),
      })),
    ),
  });
}
