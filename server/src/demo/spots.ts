import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { findProvince } from '../organisations/index.ts';
import { allTambons, type Place, PROVINCE_OUTLINES } from '../provider/index.ts';
import { pick, type Spot, seededRandom } from './world/index.ts';

type Polygons = [number, number][][][];
interface Outline {
  readonly polygons: Polygons;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

/** Bangkok has more of everything than its tambons alone would bring. */
const BANGKOK_SHARE = 0.07;
const SPREAD_DEGREES = 0.06;
const TRIES = 200;

function readOutlines(): ReadonlyMap<string, Outline> {
  const { features } = JSON.parse(readFileSync(PROVINCE_OUTLINES, 'utf8')) as {
    features: { properties: { code: string }; geometry: { coordinates: Polygons } }[];
  };
  return new Map(
    features.map(({ properties, geometry }) => {
      const points = geometry.coordinates.flat(2);
      const lons = points.map(([lon]) => lon);
      const lats = points.map(([, lat]) => lat);
      const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
      return [properties.code, { polygons: geometry.coordinates, box }];
    }),
  );
}

const isIn = (outline: Outline, lon: number, lat: number) =>
  booleanPointInPolygon([lon, lat], { type: 'MultiPolygon', coordinates: outline.polygons });

/** Any point of the outline; the same one for the same chance. */
function pointIn(outline: Outline, random: () => number): readonly [lon: number, lat: number] {
  const [west, south, east, north] = outline.box;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [lon, lat] = [west + random() * (east - west), south + random() * (north - south)];
    if (isIn(outline, lon, lat)) return [lon, lat];
  }
  return outline.polygons[0]?.[0]?.[0] ?? [west, south];
}

/**
 * Gives spots: a tambon by chance, and a point near the middle of its amphoe. The middles are invented too, as no list of the
 * real ones is at hand; each lies in its province.
 */
export function spotFinder(): (random: () => number) => Spot {
  const outlines = readOutlines();
  const tambons = allTambons();
  const ofBangkok = tambons.filter(({ tambonCode }) => tambonCode.startsWith('10'));
  const middles = new Map<string, readonly [number, number]>();
  const middleOf = (amphoeCode: string, outline: Outline) => {
    const middle = middles.get(amphoeCode) ?? pointIn(outline, seededRandom(Number(amphoeCode)));
    middles.set(amphoeCode, middle);
    return middle;
  };
  return (random) => {
    const place: Place = pick(random, random() < BANGKOK_SHARE ? ofBangkok : tambons);
    const provinceCode = place.tambonCode.slice(0, 2);
    const outline = outlines.get(provinceCode);
    if (!outline) throw new Error(`province ${provinceCode} has no outline`);
    const [lon, lat] = middleOf(place.tambonCode.slice(0, 4), outline);
    const near: readonly [number, number] = [
      lon + (random() - 0.5) * SPREAD_DEGREES,
      lat + (random() - 0.5) * SPREAD_DEGREES,
    ];
    const [longitude, latitude] = isIn(outline, ...near) ? near : [lon, lat];
    return {
      tambonCode: place.tambonCode,
      amphoe: place.amphoe.th,
      postcode: place.postcodes[0] ?? '',
      provinceCode,
      regionNo: findProvince(provinceCode)?.regionNo ?? 0,
      latitude: Number(latitude.toFixed(5)),
      longitude: Number(longitude.toFixed(5)),
    };
  };
}
