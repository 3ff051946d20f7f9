import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { findPlaces } from './find-places.ts';
import { placeSchema } from './model.ts';

const AT_MOST = 20;
const A_DAY = 86_400;

/** Finds tambons for an address, by any part of their names or by postcode. Data of nobody: answers may be kept. */
export const searchPlaces = useCase({
  name: 'provider.searchPlaces',
  summary: { th: 'ค้นหาตำบล อำเภอ จังหวัด รหัสไปรษณีย์', en: 'Find tambon, amphoe, province and postcode' },
  route: { method: 'GET', path: '/api/places', keep: A_DAY },
  input: z.object({ q: z.string().trim().min(1).max(100) }),
  output: z.object({ places: z.array(placeSchema), more: z.boolean() }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: { q: 'เวียง เชียงราย' },
  run: async (_ctx, { q }) => {
    const found = findPlaces(q, AT_MOST + 1);
    return { places: found.slice(0, AT_MOST), more: found.length > AT_MOST };
  },
});
