/** What ThaiD brings back to a page: a proof to be used once, or why there is none. */
export function thaidSearch({ proof, thaidError }: Record<string, unknown>): { proof?: string; thaidError?: string } {
  if (typeof proof === 'string') return { proof };
  return typeof thaidError === 'string' ? { thaidError } : {};
}
