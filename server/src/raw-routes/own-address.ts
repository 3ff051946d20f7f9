import type { Config } from '../platform/config.ts';

/**
 * The address under which a browser has this house open: the public one, or its twin, for this machine is opened as 127.0.0.1
 * and as localhost. Never what a caller's Host header says beyond that.
 */
export function ownAddress({ publicUrl }: Pick<Config, 'publicUrl'>, host: string): string {
  const twins = [publicUrl.replace('//127.0.0.1', '//localhost'), publicUrl.replace('//localhost', '//127.0.0.1')];
  return twins.find((twin) => new URL(twin).host === host) ?? publicUrl;
}
