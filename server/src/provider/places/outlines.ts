import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';

type Point = readonly [lon: number, lat: number];
interface Outline {
  readonly properties: { readonly code: string };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: [number, number][][][] };
}

/** The outlines of the provinces as GeoJSON; `properties` has the two digits as `code`, and both names. Pages draw it, too. */
export const PROVINCE_OUTLINES = fileURLToPath(new URL('generated/provinces.geojson', import.meta.url));

/** The outlines are thinned and rivers move: what is this near to a border is not called outside. Kilometres. */
const NEAR_KM = 3;
const KM_PER_DEGREE = 111.32;

let kept: ReadonlyMap<string, Outline> | undefined;
function outlines(): ReadonlyMap<string, Outline> {
  if (!kept) {
    const { features } = JSON.parse(readFileSync(PROVINCE_OUTLINES, 'utf8')) as { features: Outline[] };
    kept = new Map(features.map((feature) => [feature.properties.code, feature]));
  }
  return kept;
}

/** Kilometres from a point to a piece of border; flat, which is right enough over some kilometres. */
function kmToLine([lon, lat]: Point, from: Point, to: Point): number {
  const perLon = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const [ax, ay] = [(from[0] - lon) * perLon, (from[1] - lat) * KM_PER_DEGREE];
  const [dx, dy] = [(to[0] - from[0]) * perLon, (to[1] - from[1]) * KM_PER_DEGREE];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

const isNear = (point: Point, { geometry }: Outline): boolean =>
  geometry.coordinates.some((polygon) =>
    polygon.some((ring) =>
      ring.some((corner, at) => {
        const next = ring[at + 1];
        return next !== undefined && kmToLine(point, corner, next) <= NEAR_KM;
      }),
    ),
  );

/** Whether a point lies in a province or within three kilometres of it (and so on its piers, bridges and small islands). */
export function insideProvince(provinceCode: string, latitude: number, longitude: number): boolean {
  const outline = outlines().get(provinceCode);
  if (!outline) return false;
  const point: Point = [longitude, latitude];
  return booleanPointInPolygon([longitude, latitude], outline.geometry) || isNear(point, outline);
}

/** The two digits of the province whose outline a point lies in; undefined at sea, abroad and on islands too small to be drawn. */
export function provinceAt(latitude: number, longitude: number): string | undefined {
  for (const [code, outline] of outlines())
    if (booleanPointInPolygon([longitude, latitude], outline.geometry)) return code;
  return undefined;
}

/** The box around Thailand (INV-PRV-2): latitude 5 to 21, longitude 97 to 106. */
export const insideThailand = (latitude: number, longitude: number): boolean =>
  latitude >= 5 && latitude <= 21 && longitude >= 97 && longitude <= 106;
