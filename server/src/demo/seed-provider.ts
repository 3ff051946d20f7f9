import { insertApprovedHolder } from '../organisations/index.ts';
import { insertPersons } from '../persons/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import { startOfBangkokDay } from '../platform/time/index.ts';
import { insertConfirmedPersonnel } from '../provider/index.ts';
import { insertSignedAnnouncement } from '../registry/index.ts';
import { accountId, organisationId, personId, WORLD_START } from './ids.ts';
import {
  DEMO_ACCOUNTS,
  DEMO_OFFICES,
  DEMO_UNITS,
  PROFESSIONALS_AT_LARGE,
  type Professional,
  type StoryProfessional,
  UNIT_PROFESSIONALS,
  uuidFrom,
} from './world/index.ts';

/** Who answers for what was there before the demo began. */
const CENTRAL_OFFICER = 'officer.central';
const SECOND_OFFICER = 'signer.central';

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

/** The one holder whose authority need not be applied for first. */
const HOLDER = 'holder.bkkpharmacy';
const REGION_OFFICER = 'officer.region13';

async function seedHolder(tx: Queryable): Promise<void> {
  const [holder, officer] = [HOLDER, REGION_OFFICER].map((name) =>
    DEMO_ACCOUNTS.find(({ username }) => username === name),
  );
  const unit = DEMO_UNITS.find(({ hcode }) => hcode === holder?.hcode);
  const office = DEMO_OFFICES.find(({ hcode }) => hcode === officer?.hcode);
  if (!holder || !officer || !unit || !office) throw new Error(`the demo has no ${HOLDER}`);
  await insertApprovedHolder(tx, {
    grantId: uuidFrom(`authority of ${HOLDER}`),
    organisationId: organisationId(unit.hcode),
    affiliation: unit.affiliation,
    regionNo: unit.regionNo,
    accountId: accountId(HOLDER),
    personId: personId(holder.pid),
    name: holder.displayName,
    from: WORLD_START,
    decidedBy: { accountId: accountId(REGION_OFFICER), personId: personId(officer.pid), office: office.name },
    decidedAt: startOfBangkokDay(WORLD_START),
  });
}

/** Holder, personnel and announcement of the units that have a story. */
export async function seedProvider(tx: Queryable): Promise<void> {
  await seedHolder(tx);
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
