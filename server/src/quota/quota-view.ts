import { z } from 'zod';
import type { LimitOn } from './limits.ts';

/** One personal limit as the counter shows it: "1 of 2 this month, renews 1 ธ.ค." (BOOK-12). */
export const quotaViewSchema = z.object({
  limitCode: z.string(),
  th: z.string(),
  en: z.string(),
  max: z.number(),
  used: z.number(),
  held: z.number(),
  remaining: z.number(),
  renewsOn: z.string(),
});
export type QuotaView = z.infer<typeof quotaViewSchema>;

/** What `quota.api_used` answers: by limit code, in the window that was asked for. */
export type UsedQuotas = Readonly<Record<string, { readonly used: number; readonly held: number }>>;

export const quotaViews = (limits: readonly LimitOn[], used: UsedQuotas): QuotaView[] =>
  limits.map(({ limit, th, en, max, renewsOn }) => {
    const taken = used[limit] ?? { used: 0, held: 0 };
    return { limitCode: limit, th, en, max, ...taken, remaining: Math.max(0, max - taken.used - taken.held), renewsOn };
  });
