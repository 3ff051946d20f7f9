import type { GroupVerdict } from '../../api/groups.ts';
import type { Tone } from '../../ui/Badge.tsx';

/** The verdicts in the order they are counted, with their colour; the word is enough by itself. */
export const verdicts: readonly (readonly [GroupVerdict, Tone])[] = [
  ['READY', 'good'],
  ['REGISTERED', 'good'],
  ['DISCHARGED', 'good'],
  ['ALREADY_REGISTERED', 'warn'],
  ['NOT_IN_GROUP', 'warn'],
  ['OTHER_FUND_ACTIVE', 'warn'],
  ['PERSON_DECEASED', 'plain'],
  ['PERSON_NOT_FOUND', 'warn'],
  ['TWICE_IN_FILE', 'warn'],
  ['BAD_ID', 'bad'],
  ['REFUSED', 'bad'],
];

export const toneOf = (verdict: GroupVerdict | null): Tone =>
  verdicts.find(([known]) => known === verdict)?.[1] ?? 'plain';
