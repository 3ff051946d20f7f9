import { z } from 'zod';
import { plainDateSchema } from '../../platform/time/index.ts';
import { REGISTRATION_TYPES } from '../catalogue.ts';
import { ANNOUNCEMENT_EVENTS, ANNOUNCEMENT_STATES, ITEM_VERDICTS } from './model.ts';

const instant = z.iso.datetime();

export const typeKeySchema = z.string().refine((key) => REGISTRATION_TYPES.some((type) => type.key === key), {
  message: REGISTRATION_TYPES.map(({ key }) => key).join(' | '),
});

export const headSchema = z.object({
  title: z.string().trim().min(5).max(300),
  /** The first day it is in force; the public sees nothing of it before. */
  effectiveFrom: plainDateSchema,
  /** The last day; null for ever. */
  effectiveTo: plainDateSchema.nullable().default(null),
});

/** What the public and officers alike may read of an announcement. */
export const announcementLineSchema = z.object({
  announcementId: z.uuid(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.enum(ANNOUNCEMENT_STATES),
  effectiveFrom: plainDateSchema,
  effectiveTo: plainDateSchema.nullable(),
  signedAt: instant.nullable(),
  /** Signed, and the days cover today. */
  inForce: z.boolean(),
  /** Different units, and lines: a unit may be announced as several types. */
  units: z.number(),
  items: z.number(),
});

export const typeCountSchema = z.object({ key: z.string(), th: z.string(), en: z.string(), count: z.number() });

export const announcementViewSchema = announcementLineSchema.omit({ units: true }).extend({
  version: z.number(),
  withdrawnAt: instant.nullable(),
  withdrawnReason: z.string().nullable(),
  byType: z.array(typeCountSchema),
  /** Lines that can no longer be announced; empty for what is signed. */
  refused: z.array(z.object({ hcode: z.string().nullable(), typeKey: z.string(), verdict: z.enum(ITEM_VERDICTS) })),
  refusedCount: z.number(),
  history: z.array(
    z.object({ at: instant, event: z.enum(ANNOUNCEMENT_EVENTS), name: z.string(), words: z.string().nullable() }),
  ),
  savedAt: instant,
  savedByName: z.string(),
  /** What this officer may do now. */
  may: z.object({
    edit: z.boolean(),
    submit: z.boolean(),
    sign: z.boolean(),
    return: z.boolean(),
    cancel: z.boolean(),
    withdraw: z.boolean(),
  }),
  /** This officer had a hand in it, and therefore does not sign it. */
  ownWork: z.boolean(),
});
export type AnnouncementView = z.input<typeof announcementViewSchema>;

/** One line of an announcement: a unit as a type. */
export const itemSchema = z.object({
  organisationId: z.uuid(),
  hcode: z.string().nullable(),
  hcode9: z.string().nullable(),
  name: z.string(),
  provinceCode: z.string().nullable(),
  typeKey: z.string(),
});

export const itemPageSchema = z.object({
  items: z.array(itemSchema),
  total: z.number(),
  page: z.number(),
  size: z.number(),
});

export const pageSchema = z.coerce.number().int().min(1).max(10_000).default(1);
