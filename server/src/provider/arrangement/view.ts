import { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { findUnitsOn, SERVICE_FAMILIES, SERVICE_FAMILY_NAMES, type ServiceFamily } from '../../registry/index.ts';
import { DAYS } from '../schedule/index.ts';
import { type ArrangementRow, listArrangements, listOnDuty } from '../store/arrangements.ts';
import { delivers, judgeCapacity, type OnDuty } from './judge-capacity.ts';

export const familySchema = z.enum(SERVICE_FAMILIES);

/** Places a day, minutes a place, and how many days ahead and at what time booking opens. */
export const placesSchema = z.object({
  /** Per day on which somebody works; 0 = takes no bookings. */
  slotsPerDay: z.number().int().min(0).max(1_000),
  slotMinutes: z.number().int().min(5).max(480),
  opensDaysAhead: z.number().int().min(0).max(365),
  /** HH:mm, time of Bangkok. */
  opensAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});

export const arrangementSchema = z.object({
  family: familySchema,
  th: z.string(),
  en: z.string(),
  /** 0 before anything was saved. */
  version: z.number(),
  /** Null before anything was saved: the profession cannot be booked yet (AMB-15). */
  saved: placesSchema.extend({ savedAt: z.iso.datetime(), savedByName: z.string() }).nullable(),
  /** Confirmed personnel of the unit who deliver the family today. */
  personnel: z.number(),
  /** The eight days of the grid; `short` warns that the places need more than the hours there are. */
  capacity: z.array(z.object({ day: z.enum(DAYS), minutes: z.number(), needed: z.number(), short: z.boolean() })),
});
export type ArrangementView = z.input<typeof arrangementSchema>;

const NO_PLACES = { slotsPerDay: 0, slotMinutes: 0 };

function viewOf(family: ServiceFamily, row: ArrangementRow | undefined, onDuty: readonly OnDuty[]): ArrangementView {
  const people = onDuty.filter((person) => delivers(person, family));
  const saved = row && {
    slotsPerDay: row.slotsPerDay,
    slotMinutes: row.slotMinutes,
    opensDaysAhead: row.opensDaysAhead,
    opensAt: row.opensAt,
    savedAt: row.savedAt.toISOString(),
    savedByName: row.savedByName,
  };
  return {
    family,
    ...SERVICE_FAMILY_NAMES[family],
    version: row?.version ?? 0,
    saved: saved ?? null,
    personnel: people.length,
    capacity: [...judgeCapacity(people, saved ?? NO_PLACES)],
  };
}

/** One line for each family the unit is registered for on a day. */
export async function arrangementViews(
  db: Queryable,
  organisationId: string,
  today: PlainDate,
): Promise<readonly ArrangementView[]> {
  const registered = (await findUnitsOn(db, [organisationId], today)).get(organisationId)?.families ?? [];
  const rows = await listArrangements(db, organisationId);
  const onDuty = await listOnDuty(db, organisationId, today);
  return SERVICE_FAMILIES.filter((family) => registered.includes(family)).map((family) =>
    viewOf(
      family,
      rows.find((row) => row.family === family),
      onDuty,
    ),
  );
}
