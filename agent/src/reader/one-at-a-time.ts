/**
 * Runs works one after another. A counter PC has one card; two programs asking at once would otherwise each hold the
 * reader while waiting for the other.
 */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
