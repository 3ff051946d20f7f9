import { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import { judgeItem } from '../rules/judge-item.ts';
import type { ItemKey } from '../store/announcement-items.ts';
import type { AnnouncementRow } from '../store/announcements.ts';
import { findByCodes, findInArea } from '../store/item-facts.ts';
import { ITEM_VERDICTS, type ItemVerdict } from './model.ts';
import { storedType } from './view.ts';
import { typeKeySchema } from './view-schema.ts';

const PASTED = 5_000;
/** As many lines as somebody reads before he adds them; the counts are of all. */
const SHOWN = 200;

/** Units to add: those of a pasted list of codes, or everything registered as the type in a province, a region, everywhere. */
export const choiceSchema = z.object({
  typeKey: typeKeySchema,
  /** Codes as somebody pasted them; what is no code is answered as not found. Absent = by area. */
  codes: z.array(z.string().trim().toUpperCase().min(1).max(30)).min(1).max(PASTED).optional(),
  provinceCode: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  regionNo: z.number().int().min(1).max(13).optional(),
});

export const choiceViewSchema = z.object({
  counts: z.record(z.string(), z.number()),
  total: z.number(),
  /** What cannot be added comes first; no more than two hundred of both. */
  lines: z.array(
    z.object({
      code: z.string(),
      name: z.string().nullable(),
      provinceCode: z.string().nullable(),
      verdict: z.enum(ITEM_VERDICTS),
      /** The number of the announcement that has it already. */
      announcedIn: z.string().nullable(),
    }),
  ),
});

interface JudgedLine {
  readonly code: string;
  readonly name: string | null;
  readonly provinceCode: string | null;
  readonly verdict: ItemVerdict;
  readonly announcedIn: string | null;
  readonly item: ItemKey | undefined;
}

/** Each line of a choice with what becomes of it. */
export async function judgeChoice(
  db: Queryable,
  row: AnnouncementRow,
  choice: z.output<typeof choiceSchema>,
): Promise<readonly JudgedLine[]> {
  const type = storedType(choice.typeKey);
  const { announcementId } = row;
  const area = { provinceCode: choice.provinceCode, regionNo: choice.regionNo };
  const candidates = choice.codes
    ? await findByCodes(db, announcementId, choice.codes, type)
    : (await findInArea(db, announcementId, area, type)).map((unit) => ({ ...unit, code: unit.hcode ?? '' }));
  const seen = new Set<string>();
  return candidates.map(({ code, name, provinceCode, organisationId, ...facts }) => {
    const unit = organisationId ?? undefined;
    const twice = unit !== undefined && seen.has(unit);
    if (unit !== undefined) seen.add(unit);
    const verdict = twice ? 'TWICE' : judgeItem({ ...facts, organisationId: unit }, row);
    const announcedIn = verdict === 'ANNOUNCED_ALREADY' ? (facts.announced[0]?.number ?? null) : null;
    const item = verdict === 'OK' && unit !== undefined ? { organisationId: unit, ...type } : undefined;
    return { code, name, provinceCode, verdict, announcedIn, item };
  });
}

/** The same as an officer sees it before he adds. */
export function choiceView(lines: readonly JudgedLine[]): z.input<typeof choiceViewSchema> {
  const counts: Record<string, number> = {};
  for (const { verdict } of lines) counts[verdict] = (counts[verdict] ?? 0) + 1;
  const [bad, good] = [lines.filter(({ item }) => !item), lines.filter(({ item }) => item)];
  const shown = [...bad, ...good].slice(0, SHOWN);
  return { counts, total: lines.length, lines: shown.map(({ item: _item, ...line }) => line) };
}
