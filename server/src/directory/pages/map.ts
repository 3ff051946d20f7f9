import { readFileSync } from 'node:fs';
import { html } from 'ghtml';
import { PROVINCE_OUTLINES } from '../../provider/index.ts';
import type { UnitLine } from '../model.ts';
import { unitLink } from './links.ts';
import { type Language, TEXTS } from './texts.ts';
import { unitName } from './words.ts';

interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}
type Ring = readonly (readonly [lng: number, lat: number])[];

const WIDTH = 720;
const MARGIN_DEGREES = 0.15;
const LEAST_DEGREES = 0.4;
/** Corners nearer to each other than this many units of the picture are drawn as one. */
const GRAIN = 2;

let kept: readonly { readonly ring: Ring; readonly box: Box }[] | undefined;

const boxOf = (points: Ring): Box => ({
  west: Math.min(...points.map(([lng]) => lng)),
  east: Math.max(...points.map(([lng]) => lng)),
  south: Math.min(...points.map(([, lat]) => lat)),
  north: Math.max(...points.map(([, lat]) => lat)),
});

/** Every ring of every province, read once. */
function rings() {
  if (!kept) {
    const { features } = JSON.parse(readFileSync(PROVINCE_OUTLINES, 'utf8')) as {
      features: { geometry: { coordinates: Ring[][] } }[];
    };
    kept = features.flatMap(({ geometry }) => geometry.coordinates.flat()).map((ring) => ({ ring, box: boxOf(ring) }));
  }
  return kept;
}

/** The part of the country the points lie in, with room around them. */
function frameOf(points: Ring): Box {
  const { west, east, south, north } = boxOf(points);
  const room = Math.max(MARGIN_DEGREES, (LEAST_DEGREES - (north - south)) / 2, (LEAST_DEGREES - (east - west)) / 2);
  return { west: west - room, east: east + room, south: south - room, north: north + room };
}

/** Latitude and longitude as places of the picture: flat, with a degree of longitude as short as it is in the middle. */
function projectionOf({ west, east, south, north }: Box) {
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * narrow);
  const at = ([lng, lat]: readonly [number, number]): readonly [number, number] => [
    Math.round((lng - west) * narrow * scale),
    Math.round((north - lat) * scale),
  ];
  return { at, height: Math.round((north - south) * scale) };
}

function pathOf(ring: Ring, at: (point: readonly [number, number]) => readonly [number, number]): string {
  let path = '';
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const corner of ring) {
    const [x, y] = at(corner);
    if (Math.abs(x - lastX) < GRAIN && Math.abs(y - lastY) < GRAIN) continue;
    path += `${path === '' ? 'M' : 'L'}${x} ${y}`;
    [lastX, lastY] = [x, y];
  }
  return path === '' ? '' : `${path}Z`;
}

const meets = (a: Box, b: Box): boolean => a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north;

/** Units as points on the outlines of the provinces: one picture, nothing fetched. Empty when none has coordinates. */
export function mapOf(units: readonly UnitLine[], language: Language): string {
  const placed = units.flatMap((unit) => (unit.position ? [{ unit, position: unit.position }] : []));
  if (placed.length === 0) return '';
  const frame = frameOf(placed.map(({ position }) => [position.longitude, position.latitude] as const));
  const { at, height } = projectionOf(frame);
  const land = rings()
    .filter(({ box }) => meets(box, frame))
    .map(({ ring }) => pathOf(ring, at))
    .join('');
  const pins = placed.map(({ unit, position }) => {
    const [x, y] = at([position.longitude, position.latitude]);
    const open = unit.opening.state === 'OPEN' ? ' open' : '';
    return html`<a href="${unitLink(unit.code, language)}" tabindex="-1"><circle class="pin${open}" cx="${x}" cy="${y}" r="9"><title>${unitName(unit, language)}</title></circle></a>`;
  });
  return html`<svg class="map" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true"><path class="land" d="${land}"/>!${pins}</svg>
<p class="dim legend"><span class="dot open"></span> ${TEXTS[language].open} <span class="dot"></span> ${TEXTS[language].notOpen}</p>`;
}
