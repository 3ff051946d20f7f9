import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { originsOf } from './guard/origins.ts';

const Port = z.coerce.number().int().min(0).max(65535);
const Url = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const List = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

const Environment = z.object({
  SITTHI_MODE: z.enum(['demo', 'production']).default('demo'),
  AGENT_HOST: z.string().min(1).default('127.0.0.1'),
  AGENT_PORT: Port.default(8189),
  AGENT_READER: z.enum(['pcsc', 'virtual']).default('pcsc'),
  AGENT_CONFIG: z.string().min(1).default('./userconfig.properties'),
  AGENT_ALLOWED_ORIGINS: List.optional(),
  AGENT_SRM_FOLDER: z.string().min(1).optional(),
  PORT: Port.default(8080),
  PUBLIC_URL: Url.optional(),
  PLATFORM_URL: Url.optional(),
  SIM_PORT: Port.optional(),
  SIM_URL: Url.optional(),
});

/** In the home of whoever runs the agent, as existing programs know it (SRM wire 1.7). */
const SRM_FOLDER = 'SRM Smart Card Single Sign-On';

export interface AgentConfig {
  readonly mode: 'demo' | 'production';
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly reader: 'pcsc' | 'virtual';
  /** Path of userconfig.properties. */
  readonly configFile: string;
  /** Web pages that may call the agent, as `scheme://host:port`. */
  readonly allowedOrigins: readonly string[];
  readonly platformUrl: string;
  /** Where the unit's other programs look for the registrar's tokens. */
  readonly srmFolder: string;
  /** Where the simulators are steered; only the virtual reader asks. */
  readonly simUrl: string;
}

/** Configuration that must not start; the message says what to change. */
export class ConfigRefused extends Error {}

/** @throws ConfigRefused */
export function readConfig(env: NodeJS.ProcessEnv): AgentConfig {
  // An empty variable means "not set", as people write it in unit files.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    throw new ConfigRefused(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  }
  const e = parsed.data;
  if (e.SITTHI_MODE === 'production' && e.AGENT_READER === 'virtual') {
    throw new ConfigRefused('AGENT_READER=virtual is a simulator and is refused in SITTHI_MODE=production; use pcsc');
  }
  const publicUrl = e.PUBLIC_URL ?? `http://127.0.0.1:${e.PORT}`;
  const platformUrl = e.PLATFORM_URL ?? publicUrl;
  if (e.SITTHI_MODE === 'production' && !isPrivateWay(platformUrl)) {
    throw new ConfigRefused(`PLATFORM_URL ${platformUrl} would carry the unit's token in clear; use https`);
  }
  return {
    mode: e.SITTHI_MODE,
    host: e.AGENT_HOST,
    port: e.AGENT_PORT,
    reader: e.AGENT_READER,
    configFile: e.AGENT_CONFIG,
    allowedOrigins: (e.AGENT_ALLOWED_ORIGINS ?? [publicUrl]).flatMap(origins),
    platformUrl,
    srmFolder: e.AGENT_SRM_FOLDER ?? join(homedir(), SRM_FOLDER),
    simUrl: e.SIM_URL ?? `http://127.0.0.1:${e.SIM_PORT || e.PORT + 100}`,
  };
}

function origins(address: string): string[] {
  const found = originsOf(address);
  if (!found) throw new ConfigRefused(`AGENT_ALLOWED_ORIGINS: "${address}" is not an address`);
  return found;
}

/** https, or not leaving this machine. */
function isPrivateWay(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
