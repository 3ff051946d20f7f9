import { findProvince } from '../../organisations/index.ts';
import { personnelType } from '../../provider/index.ts';
import { readWeek } from '../rules/week.ts';
import type { FullRow, Presence } from '../store/units.ts';
import { addressOf, typesOf } from '../views.ts';
import { availabilityExceptions, availableTime, hoursOfOperation } from './available-time.ts';

/** Kinds of FHIR R4 resources that describe units. */
export const RESOURCE_TYPES = ['Organization', 'Location', 'HealthcareService', 'PractitionerRole'] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

export interface Resource {
  readonly resourceType: ResourceType;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Where our own code systems and identifiers live. */
const systemsOf = (publicUrl: string) => ({
  hcode: `${publicUrl}/fhir/id/hcode`,
  hcode9: `${publicUrl}/fhir/id/hcode9`,
  type: `${publicUrl}/fhir/CodeSystem/registration-type`,
  personnel: `${publicUrl}/fhir/CodeSystem/personnel-type`,
});

const reference = (type: ResourceType, id: string) => ({ reference: `${type}/${id}` });

/** An id of FHIR has letters, digits, '-' and '.' only. */
export const serviceId = (code: string, key: string): string => `${code}-${key.replace(/[^A-Za-z0-9]/g, '-')}`;
export const roleId = (code: string, { key }: Presence): string => `${code}-${key}`;

const telecomOf = ({ phone, phoneExt }: FullRow) =>
  phone
    ? {
        telecom: [{ system: 'phone', use: 'work', value: `+66${phone.slice(1)}${phoneExt ? `;ext=${phoneExt}` : ''}` }],
      }
    : {};

function fhirAddress(row: FullRow) {
  const { houseNo, moo, soi, road, tambon, amphoe, postcode } = addressOf(row);
  const line = [houseNo, moo && `หมู่ ${moo}`, soi && `ซอย${soi}`, road && `ถนน${road}`].filter(Boolean).join(' ');
  const province = row.provinceCode === null ? undefined : findProvince(row.provinceCode);
  return {
    use: 'work',
    type: 'physical',
    ...(line !== '' && { line: [line] }),
    ...(tambon && { city: tambon.th }),
    ...(amphoe && { district: amphoe.th }),
    ...(province && { state: province.th }),
    ...(postcode && { postalCode: postcode }),
    country: 'TH',
  };
}

function organization(row: FullRow, publicUrl: string): Resource {
  const systems = systemsOf(publicUrl);
  return {
    resourceType: 'Organization',
    id: row.code,
    identifier: [
      { use: 'official', system: systems.hcode, value: row.code },
      ...(row.code9 ? [{ use: 'official', system: systems.hcode9, value: row.code9 }] : []),
    ],
    active: true,
    type: typesOf(row).map(({ key, th }) => ({ coding: [{ system: systems.type, code: key, display: th }] })),
    name: row.name,
    ...(row.nameEn && { alias: [row.nameEn] }),
    ...telecomOf(row),
    address: [fhirAddress(row)],
  };
}

function location(row: FullRow): Resource {
  const week = readWeek(row.hours);
  return {
    resourceType: 'Location',
    id: row.code,
    status: 'active',
    name: row.name,
    mode: 'instance',
    ...telecomOf(row),
    address: fhirAddress(row),
    ...(row.latitude !== null && { position: { longitude: row.longitude, latitude: row.latitude } }),
    managingOrganization: reference('Organization', row.code),
    ...hoursOfOperation(week),
    ...availabilityExceptions(week),
  };
}

/** Hours of those who work for one type; ranges of several people are joined by whoever reads them together. */
const hoursFor = (row: FullRow, key: string): string | null => {
  const hours = row.presences
    .filter(({ registrationTypes }) => registrationTypes.includes(key))
    .map(({ hours: one }) => one);
  return hours.length === 0 ? null : hours.join('');
};

function healthcareServices(row: FullRow, publicUrl: string): Resource[] {
  const systems = systemsOf(publicUrl);
  return typesOf(row).map(({ key, th }) => {
    const week = readWeek(hoursFor(row, key));
    return {
      resourceType: 'HealthcareService',
      id: serviceId(row.code, key),
      active: true,
      providedBy: reference('Organization', row.code),
      type: [{ coding: [{ system: systems.type, code: key, display: th }] }],
      location: [reference('Location', row.code)],
      name: `${row.name}: ${th}`,
      ...telecomOf(row),
      ...availableTime(week),
      ...availabilityExceptions(week),
    };
  });
}

/** A profession and its hours: no name, and an id that leads back to nobody. */
function practitionerRoles(row: FullRow, publicUrl: string): Resource[] {
  const systems = systemsOf(publicUrl);
  const announced = new Set(typesOf(row).map(({ key }) => key));
  return row.presences.map((presence) => {
    const week = readWeek(presence.hours);
    const services = presence.registrationTypes.filter((key) => announced.has(key));
    const display = personnelType(presence.typeCode)?.th;
    return {
      resourceType: 'PractitionerRole',
      id: roleId(row.code, presence),
      active: true,
      organization: reference('Organization', row.code),
      code: [{ coding: [{ system: systems.personnel, code: presence.typeCode, ...(display && { display }) }] }],
      location: [reference('Location', row.code)],
      ...(services.length > 0 && {
        healthcareService: services.map((key) => reference('HealthcareService', serviceId(row.code, key))),
      }),
      ...availableTime(week),
      ...availabilityExceptions(week),
    };
  });
}

/** Everything FHIR says of one unit. References stay inside: what is referred to is in the same list. */
export const resourcesOf = (row: FullRow, publicUrl: string): readonly Resource[] => [
  organization(row, publicUrl),
  location(row),
  ...healthcareServices(row, publicUrl),
  ...practitionerRoles(row, publicUrl),
];
