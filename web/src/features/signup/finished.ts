import type { Finished } from '../../api/sign-up.ts';

const KEPT = 'sitthi.signup.finished';

/** What became of the sign-up, for this tab: the last page can be loaded again until its owner goes on to sign in. */
export const keepFinished = (finished: Finished): void => sessionStorage.setItem(KEPT, JSON.stringify(finished));

export function findFinished(): Finished | undefined {
  const kept = sessionStorage.getItem(KEPT);
  return kept === null ? undefined : (JSON.parse(kept) as Finished);
}

export const forgetFinished = (): void => sessionStorage.removeItem(KEPT);
