import type { Refusal } from '../../platform/refusals/index.ts';
import type { RegisterActor } from '../call.ts';
import { isOwn } from '../two-people.ts';
import { refuseRelease } from './refusals.ts';
import { isOpen, type ReleaseRow } from './store/releases.ts';

/** Refused when a request has had its end. */
export const judgeOpen = (row: ReleaseRow): Refusal | undefined =>
  isOpen(row) ? undefined : refuseRelease('RELEASE_NOT_OPEN');

/** He asked for it, or it is about himself. */
export const isConcerned = (row: ReleaseRow, actor: RegisterActor): boolean =>
  isOwn(row, actor) || row.personId === actor.personId;

/** Refused to whom the request is his own matter: two people, always. */
export const judgeDecider = (row: ReleaseRow, actor: RegisterActor): Refusal | undefined =>
  judgeOpen(row) ?? (isConcerned(row, actor) ? refuseRelease('RELEASE_OWN_REQUEST') : undefined);

/** Refused to whom has it not in hand. */
export const judgeInHand = (row: ReleaseRow, actor: RegisterActor): Refusal | undefined =>
  judgeDecider(row, actor) ??
  (row.state === 'TAKEN' && row.takenBy === actor.accountId ? undefined : refuseRelease('RELEASE_NOT_TAKEN'));
