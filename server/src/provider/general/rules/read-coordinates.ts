import { insideThailand } from '../../places/index.ts';
import { toArabicDigits } from './thai-digits.ts';

export type CoordinateProblem =
  | 'COORDINATES_TOGETHER'
  | 'COORDINATE_INVALID'
  | 'COORDINATES_SWAPPED'
  | 'OUTSIDE_THAILAND';
export type ReadCoordinates =
  | { readonly latitude: number; readonly longitude: number }
  | { readonly problems: readonly (readonly ['latitude' | 'longitude', CoordinateProblem])[] };

/** Degrees with a decimal point; a degree sign and the letters of the compass may stand with them. */
function degreesOf(typed: string | number, most: number): number | undefined {
  const text = toArabicDigits(String(typed))
    .trim()
    .replace(/°\s*[NE]?$/i, '');
  if (!/^[+-]?\d{1,3}(?:\.\d{1,20})?$/.test(text)) return undefined;
  const degrees = Number(text);
  return Math.abs(degrees) <= most ? Math.round(degrees * 1e6) / 1e6 : undefined;
}

/**
 * Latitude and longitude as typed or as the pin gives them (CPP-14, CPP-15): both (INV-PRV-4), degrees of the earth, in the box of
 * Thailand (INV-PRV-2). Two that would be right the other way round are said to be swapped.
 */
export function readCoordinates(lat: string | number, lon: string | number): ReadCoordinates {
  const [noLatitude, noLongitude] = [String(lat).trim() === '', String(lon).trim() === ''];
  if (noLatitude || noLongitude) return { problems: [[noLatitude ? 'latitude' : 'longitude', 'COORDINATES_TOGETHER']] };
  const [latitude, longitude] = [degreesOf(lat, 90), degreesOf(lon, 180)];
  const [asLongitude, asLatitude] = [degreesOf(lat, 180), degreesOf(lon, 90)];
  if (asLatitude !== undefined && asLongitude !== undefined && insideThailand(asLatitude, asLongitude))
    return {
      problems: [
        ['latitude', 'COORDINATES_SWAPPED'],
        ['longitude', 'COORDINATES_SWAPPED'],
      ],
    };
  if (latitude === undefined || longitude === undefined)
    return {
      problems: [
        ...(latitude === undefined ? ([['latitude', 'COORDINATE_INVALID']] as const) : []),
        ...(longitude === undefined ? ([['longitude', 'COORDINATE_INVALID']] as const) : []),
      ],
    };
  if (insideThailand(latitude, longitude)) return { latitude, longitude };
  return {
    problems: [
      ...(insideThailand(latitude, 100) ? [] : ([['latitude', 'OUTSIDE_THAILAND']] as const)),
      ...(insideThailand(15, longitude) ? [] : ([['longitude', 'OUTSIDE_THAILAND']] as const)),
    ],
  };
}
