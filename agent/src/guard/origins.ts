/**
 * The origins of an address: a page of 127.0.0.1 is also opened as localhost (passkeys need that name), and the other
 * way round.
 * @returns undefined when the address cannot be read
 */
export function originsOf(address: string): string[] | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin } = new URL(address);
  const twins = [origin.replace('//127.0.0.1', '//localhost'), origin.replace('//localhost', '//127.0.0.1')];
  return [...new Set([origin, ...twins])];
}
