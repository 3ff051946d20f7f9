import { findAccounts } from '../../identity/index.ts';
import { getUnits } from '../../organisations/index.ts';
import { findPersonById, fullName } from '../../persons/index.ts';
import { maskCitizenId } from '../../platform/citizen-id/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { addDays, type PlainDate } from '../../platform/time/index.ts';
import { scheduleInWords } from '../schedule/index.ts';
import { parseLicence } from './licence/parse-licence.ts';
import { sameName } from './licence/same-name.ts';
import type { Certificate, OverlapWarning, PersonnelLine, PersonnelView, Qualification } from './model.ts';
import { licenceWarnDays } from './parameters.ts';
import { isActive, type PersonnelRecord } from './record.ts';
import { findOverlaps } from './store/overlaps.ts';
import { findVersions } from './store/versions.ts';
import { personnelType } from './types.ts';

/** Who answers for what time alone has done. */
export const BY_CLOCK = 'Sitthi';

/** The certificate or degree that the list shows (AMB-17): the newest certificate, otherwise the newest degree. */
export function highestOf(
  qualifications: readonly Qualification[],
  certificates: readonly Certificate[],
): string | null {
  const certificate = [...certificates].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  if (certificate) return certificate.year ? `${certificate.name} / ${certificate.year}` : certificate.name;
  const degree = [...qualifications].sort((a, b) => b.yearBE - a.yearBE)[0];
  return degree ? `${degree.degree} / ${degree.yearBE}` : null;
}

const typeNameOf = (code: string): PersonnelLine['typeName'] => {
  const type = personnelType(code);
  return type ? { th: type.th, en: type.en } : { th: code, en: code };
};

export function lineOf(record: PersonnelRecord, citizenId: string, warnings: readonly OverlapWarning[]): PersonnelLine {
  const { personnelId, name, typeCode, identityState, licenceStatus, state, version, schedule } = record;
  return {
    personnelId,
    citizenId: maskCitizenId(citizenId),
    licence: { prefix: record.licencePrefix, no: record.licenceNo },
    highest: highestOf(record.qualifications, record.certificates),
    name,
    typeCode,
    typeName: typeNameOf(typeCode),
    scheduleText: { th: scheduleInWords(schedule, 'th'), en: scheduleInWords(schedule, 'en') },
    identityState,
    licenceStatus,
    state,
    version,
    warnings: [...warnings],
  };
}

/** The overlaps of some records, by record, with the other units' names (INV-PRV-9). */
export async function warningsOf(
  db: Queryable,
  records: readonly PersonnelRecord[],
): Promise<ReadonlyMap<string, readonly OverlapWarning[]>> {
  const overlaps = await findOverlaps(
    db,
    records.filter(isActive).map(({ personnelId }) => personnelId),
  );
  const units = await getUnits(
    db,
    overlaps.map(({ organisationId }) => organisationId),
  );
  const warnings = new Map<string, OverlapWarning[]>();
  for (const { personnelId, organisationId, day } of overlaps) {
    const unit = units.get(organisationId);
    const warning = { code: 'OVERLAP' as const, hcode: unit?.hcode ?? '', unitName: unit?.name ?? '', day };
    warnings.set(personnelId, [...(warnings.get(personnelId) ?? []), warning]);
  }
  return warnings;
}

/** Display names of some accounts; the clock's doings are the house's. */
export async function namesOf(
  db: Queryable,
  accountIds: readonly (string | null)[],
): Promise<(accountId: string | null) => string> {
  const accounts = await findAccounts(db, [...new Set(accountIds.filter((id) => id !== null))]);
  const names = new Map(accounts.map(({ accountId, displayName }) => [accountId, displayName]));
  return (accountId) => (accountId === null ? BY_CLOCK : (names.get(accountId) ?? '-'));
}

const formatOkOf = ({ typeCode, licencePrefix, licenceNo }: PersonnelRecord): boolean => {
  const council = personnelType(typeCode)?.council;
  return council === undefined || (parseLicence(`${licencePrefix}${licenceNo}`, council)?.formatOk ?? false);
};

/** One record in full, as the screen and a refused save show it. */
export async function viewOf(
  db: Queryable,
  record: PersonnelRecord,
  { today, parameters }: { readonly today: PlainDate; readonly parameters: ParameterView },
): Promise<PersonnelView> {
  const person = await findPersonById(db, record.personId);
  const warnings = (await warningsOf(db, [record])).get(record.personnelId) ?? [];
  const nameOf = await namesOf(db, [record.savedBy, record.confirmedBy]);
  const versions = await findVersions(db, record.personnelId);
  const { licenceExpires, licenceName, confirmedAt, confirmedHow } = record;
  return {
    ...lineOf(record, person?.citizenId ?? '', warnings),
    qualifications: [...record.qualifications],
    certificates: [...record.certificates],
    registrationTypes: [...record.registrationTypes],
    startDate: record.startDate,
    endDate: record.endDate,
    workMode: record.workMode,
    schedule: record.schedule,
    licenceFormatOk: formatOkOf(record),
    licenceCheckedAt: record.licenceCheckedAt?.toISOString() ?? null,
    licenceExpires,
    licenceExpiring: licenceExpires !== null && licenceExpires <= addDays(today, parameters.get(licenceWarnDays)),
    licenceName,
    licenceSameName: licenceName === null || !person ? null : sameName(licenceName, fullName(person)),
    confirmedAt: confirmedAt?.toISOString() ?? null,
    confirmedHow,
    confirmedByName:
      confirmedAt === null ? null : confirmedHow === 'OWN_THAID' ? record.name : nameOf(record.confirmedBy),
    stateReason: record.stateReason,
    savedAt: record.savedAt.toISOString(),
    savedByName: nameOf(record.savedBy),
    history: Math.max(versions.length, 1),
  };
}
