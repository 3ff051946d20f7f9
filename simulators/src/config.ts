import { originsOf } from '@sitthi/agent';
import { z } from 'zod';

const Port = z.coerce.number().int().min(0).max(65535);
const Url = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

const Environment = z.object({
  SITTHI_MODE: z.string().default('demo'),
  PORT: Port.default(8080),
  SIM_PORT: Port.optional(),
  PUBLIC_URL: Url.optional(),
  PLATFORM_URL: Url.optional(),
});

export interface SimulatorsConfig {
  /** First of the block of ports; 0 lets the system choose each of them. */
  readonly port: number;
  readonly platformUrl: string;
  /** The sandbox page's origins. */
  readonly allowedOrigins: readonly string[];
}

/** Configuration that must not start; the message says what to change. */
export class ConfigRefused extends Error {}

/** @throws ConfigRefused */
export function readConfig(env: NodeJS.ProcessEnv): SimulatorsConfig {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    throw new ConfigRefused(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  }
  const e = parsed.data;
  if (e.SITTHI_MODE === 'production') {
    throw new ConfigRefused('simulators are refused in SITTHI_MODE=production: they make identities up');
  }
  const publicUrl = e.PUBLIC_URL ?? `http://127.0.0.1:${e.PORT}`;
  return {
    port: e.SIM_PORT ?? e.PORT + 100,
    platformUrl: e.PLATFORM_URL ?? publicUrl,
    allowedOrigins: originsOf(publicUrl) ?? [],
  };
}
