import { findProvince } from '../organisations/index.ts';
import type { Holidays } from '../platform/time/index.ts';
import { personnelType } from '../provider/index.ts';
import { CAPABILITIES, findRegistrationType, typeKey } from '../registry/index.ts';
import type { UnitLine, UnitPage } from './model.ts';
import { placeOf } from './places.ts';
import { type Moment, openingAt } from './rules/opening.ts';
import { clockTime, readWeek } from './rules/week.ts';
import type { UnitRow } from './store/columns.ts';
import type { FullRow } from './store/units.ts';

type Calendar = Pick<Holidays, 'isHoliday'>;

export const typesOf = ({ types }: Pick<UnitRow, 'types'>): UnitLine['types'] =>
  types.map(({ typeCode, family, announcement, announcedFrom }) => {
    const key = typeKey(typeCode, family);
    const { th, en } = findRegistrationType(key) ?? { th: key, en: key };
    return { key, family, th, en, announcement, announcedFrom };
  });

export function addressOf(row: UnitRow): UnitLine['address'] {
  const { houseNo, moo, soi, road, tambonCode, postcode } = row;
  return { houseNo, moo, soi, road, tambonCode, ...placeOf(tambonCode), postcode };
}

const metres = (km: number | null | undefined): number | null => (km == null ? null : Math.round(km * 1000) / 1000);

/** A unit in a list, as it stands at a moment. */
export function lineOf(row: UnitRow & { distanceKm?: number | null }, moment: Moment, holidays: Calendar): UnitLine {
  const province = row.provinceCode === null ? undefined : findProvince(row.provinceCode);
  const { latitude, longitude } = row;
  return {
    code: row.code,
    code9: row.code9,
    name: row.name,
    nameEn: row.nameEn,
    regionNo: row.regionNo,
    province: province ? { code: province.code, th: province.th, en: province.en } : null,
    address: addressOf(row),
    phone: row.phone,
    phoneExt: row.phoneExt,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    distanceKm: metres(row.distanceKm),
    types: typesOf(row),
    opening: openingAt(readWeek(row.hours), moment, holidays),
  };
}

export const capabilitiesOf = ({ capabilities }: Pick<FullRow, 'capabilities'>): UnitPage['capabilities'] =>
  capabilities.map((code) => {
    const known = CAPABILITIES.find((capability) => capability.code === code);
    return { code, th: known?.th ?? code, en: known?.en ?? code };
  });

/** How many of each profession, by its code; who they are stays inside. */
function professionsOf({ presences }: Pick<FullRow, 'presences'>): UnitPage['professions'] {
  const byType = Map.groupBy(presences, ({ typeCode }) => typeCode);
  return [...byType].map(([typeCode, people]) => {
    const known = personnelType(typeCode);
    return { typeCode, th: known?.th ?? typeCode, en: known?.en ?? typeCode, count: people.length };
  });
}

export function pageOf(row: FullRow, moment: Moment, holidays: Calendar): UnitPage {
  return {
    ...lineOf(row, moment, holidays),
    capabilities: capabilitiesOf(row),
    week: readWeek(row.hours).map(({ day, ranges }) => ({
      day,
      ranges: ranges.map(([from, to]) => ({ from: clockTime(from), to: clockTime(to) })),
    })),
    professions: professionsOf(row),
    savedAt: row.savedAt === null ? null : new Date(row.savedAt).toISOString(),
  };
}
