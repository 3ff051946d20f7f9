/** Short hands for the catalogue: the kind fixes the HTTP status, so a page reads as the four sentences that matter. */
import type { RefusalDefinition, RefusalKind } from '../../platform/refusals/index.ts';

type Entry = (th: string, en: string, nextTh: string, nextEn: string) => RefusalDefinition;

const entryOf =
  (kind: RefusalKind, status: number): Entry =>
  (th, en, nextTh, nextEn) => ({ kind, status, th, en, nextTh, nextEn });

/** The person or unit may not have this. Not 403: the caller was allowed to ask. */
export const notEntitled = entryOf('NOT_ENTITLED', 422);
/** Identity was not shown this way; another way may do. */
export const couldNotVerify = entryOf('COULD_NOT_VERIFY', 422);
export const invalid = entryOf('INVALID', 422);
export const conflict = entryOf('CONFLICT', 409);
export const forbidden = entryOf('FORBIDDEN', 403);
export const notFound = entryOf('NOT_FOUND', 404);
