import { arabicDigits } from '../../format/digits.ts';

export interface Position {
  latitude: number;
  longitude: number;
}

const PAIR = /^\(?(-?\d{1,3}(?:\.\d+)?)(?:\s*°\s*N?)?\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)(?:\s*°\s*E?)?\)?$/i;

/** "15.244844, 104.8473" as maps hand it out, alone or inside the address of a map page; undefined for anything else. */
export function readPair(text: string): { latitude: string; longitude: string } | undefined {
  const plain = arabicDigits(text.trim());
  const part = /^https?:/.test(plain) ? (/[@=](-?\d+\.\d+,-?\d+\.\d+)/.exec(plain)?.[1] ?? '') : plain;
  const [, latitude, longitude] = PAIR.exec(part) ?? [];
  return latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
}

/** Typed degrees as a place of the map; undefined while they are none, or are not of this earth. */
export function positionOf(latitude: string, longitude: string): Position | undefined {
  const [lat, lon] = [latitude, longitude].map((typed) => arabicDigits(typed.trim()));
  if (!lat || !lon || !/^-?\d+(\.\d+)?$/.test(lat) || !/^-?\d+(\.\d+)?$/.test(lon)) return undefined;
  const position = { latitude: Number(lat), longitude: Number(lon) };
  return Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180 ? position : undefined;
}

/** Six decimals: a tenth of a metre, and as many as are stored. */
export const degrees = (value: number): string => value.toFixed(6);

export const googleMapUrl = ({ latitude, longitude }: Position): string =>
  `https://www.google.com/maps?q=${latitude},${longitude}`;
