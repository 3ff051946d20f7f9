import { z } from 'zod';
import { PROVINCES } from '../organisations/index.ts';
import { CAPABILITIES, REGISTRATION_TYPES, SERVICE_FAMILIES } from '../registry/index.ts';

export const RADII_KM = [2, 5, 10, 20, 50, 100] as const;
const RADIUS_KM = 20;

const provinceCodes = new Set(PROVINCES.map(({ code }) => code));
const coordinate = (least: number, most: number) => z.coerce.number().min(least).max(most);

/**
 * What somebody looks for (hospital_search, SYS-13). Everything is optional and everything given must hold. `near` needs both
 * coordinates; Thailand's box keeps a mistyped sign from looking like an empty country.
 */
export const criteriaSchema = z
  .object({
    q: z
      .string()
      .trim()
      .max(100)
      .optional()
      .describe('words of the name (any part, Thai or English), a province, or a code'),
    code: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^([A-Z0-9]{5}|[A-Z0-9]{9})$/)
      .optional()
      .describe('five or nine characters, exact'),
    province: z
      .string()
      .refine((code) => provinceCodes.has(code))
      .optional()
      .describe('two digits'),
    amphoe: z
      .string()
      .regex(/^\d{4}$/)
      .optional()
      .describe('four digits'),
    tambon: z
      .string()
      .regex(/^\d{6}$/)
      .optional()
      .describe('six digits'),
    region: z.coerce.number().int().min(1).max(13).optional(),
    type: z.enum(REGISTRATION_TYPES.map(({ key }) => key)).optional(),
    family: z.enum(SERVICE_FAMILIES).optional(),
    capability: z.enum(CAPABILITIES.map(({ code }) => code)).optional(),
    open: z.enum(['now']).optional().describe('only units that are open now'),
    lat: coordinate(5, 21).optional(),
    lng: coordinate(97, 106).optional(),
    radius: z.coerce.number().positive().max(500).default(RADIUS_KM).describe('kilometres around lat and lng'),
    page: z.coerce.number().int().min(1).max(5_000).default(1),
    size: z.coerce.number().int().min(1).max(500).default(20),
  })
  .refine(({ lat, lng }) => (lat === undefined) === (lng === undefined), {
    path: ['lng'],
    message: 'lat and lng go together',
  });
export type Criteria = z.output<typeof criteriaSchema>;

const WORDS_AT_MOST = 6;

/** The words of `q` in small letters, each once; what goes beyond six is not looked for. */
export const wordsOf = (q: string | undefined): readonly string[] =>
  [
    ...new Set(
      (q ?? '')
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ''),
    ),
  ].slice(0, WORDS_AT_MOST);
