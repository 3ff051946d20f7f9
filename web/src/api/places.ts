import { queryOptions } from '@tanstack/react-query';
import { answer, platform } from './http.ts';
import type { Answer } from './types.ts';

/** A tambon with all that it lies in, and its postcodes (the usual one first). */
export type Place = Answer<'provider.searchPlaces'>['places'][number];

const FOREVER = Number.POSITIVE_INFINITY;

/** Tambons for what was typed; addresses do not change while a page is open. */
export const placesQuery = (q: string) =>
  queryOptions({
    queryKey: ['places', q],
    queryFn: () => answer(platform.GET('/api/places', { params: { query: { q } }, cache: 'default' })),
    staleTime: FOREVER,
  });

export interface ProvinceOutline {
  type: 'Feature';
  properties: { code: string; th: string; en: string };
  geometry: { type: 'MultiPolygon'; coordinates: [number, number][][][] };
}
export interface ProvinceOutlines {
  type: 'FeatureCollection';
  features: ProvinceOutline[];
}

/** The outlines of the provinces, from our own house; `properties.code` has the two digits. */
export const outlinesQuery = queryOptions({
  queryKey: ['places', 'outlines'],
  queryFn: async (): Promise<ProvinceOutlines> => {
    const response = await fetch('/api/places/provinces.geojson');
    if (!response.ok) throw new Error(`outlines: ${response.status}`);
    return (await response.json()) as ProvinceOutlines;
  },
  staleTime: FOREVER,
});
