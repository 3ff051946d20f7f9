import { resolve } from 'node:path';
import { z } from 'zod';

/** How the house is run: `demo` brings a sandbox and simulators, `production` refuses everything of the demo. */
export type Mode = 'demo' | 'production';

const text = z.string().trim().min(1);
const port = z.coerce.number().int().min(0).max(65535);

const environment = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: port.default(8080),
  AGENT_PORT: port.default(8189),
  AGENT_HOST: text.default('127.0.0.1'),
  AGENT_URL: z.url({ protocol: /^https?$/ }).optional(),
  SIM_PORT: port.optional(),
  DATA_DIR: text.default('./data'),
  DATABASE_URL: text.optional(),
  DATABASE_MIGRATION_URL: text.optional(),
  REPLICA_URL: text.optional(),
  SITTHI_MODE: z.enum(['demo', 'production']).default('demo'),
  PUBLIC_URL: z.url().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  TRUST_PROXY: z.stringbool().default(false),
  THAID_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  THAID_CLIENT_ID: text.optional(),
  THAID_CLIENT_SECRET: text.optional(),
  THAID_API_KEY: text.optional(),
  THAID_SCOPES: text.default('openid pid title given_name middle_name family_name birthdate gender ial'),
  THAID_NONCE: z.stringbool().default(true),
  LICENCE_REGISTRY_URL: z.url({ protocol: /^https?$/ }).optional(),
  LICENCE_REGISTRY_API_KEY: text.optional(),
  CIVIL_REGISTRY_URL: z.url({ protocol: /^https?$/ }).optional(),
  CIVIL_REGISTRY_API_KEY: text.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: text.default('Sitthi <no-reply@sitthi.example>'),
  DEMO_UNITS: z.coerce.number().int().min(0).max(20_000).default(20_000),
});

/** The runtime contract (see docs/operations.md): everything that is set from outside, read once at start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Without a trailing slash; issuer and links derive from it. */
  readonly publicUrl: string;
  /** Where the counter's browser finds the smart-card agent. */
  readonly agentUrl: string;
  /** First of the simulators' block of ports; 0 = any. */
  readonly simPort: number;
  readonly dataDir: string;
  /** Undefined = the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** The owner's connection for migrations where the program's own role may not change the schema. */
  readonly migrationUrl: string | undefined;
  /** A streaming replica of `databaseUrl` that look-ups are answered from while that is down; undefined = there is none. */
  readonly replicaUrl: string | undefined;
  readonly mode: Mode;
  readonly logLevel: string;
  readonly trustProxy: boolean;
  /** Where people prove who they are; undefined = nobody can (production without THAID_*). In demo, the simulator. */
  readonly thaid: ThaidConfig | undefined;
  /** Where licences of professionals are looked up; undefined = nobody answers (production without LICENCE_REGISTRY_URL). In demo, the simulator. */
  readonly licenceRegistry: LicenceRegistryConfig | undefined;
  /** Where persons of the civil registration are asked for; undefined = nobody answers (production without CIVIL_REGISTRY_URL). In demo, the simulator. */
  readonly civilRegistry: CivilRegistryConfig | undefined;
  readonly mail: MailConfig;
  /** How many invented units the demo world has beside those with a story; production has none. */
  readonly demoUnits: number;
}

/** A client registered at ThaiD (srm-identity wire §3). */
export interface ThaidConfig {
  /** Without a trailing slash. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Sent as `x-api-key` where the operator asks for one. */
  readonly apiKey: string | undefined;
  /** What is asked for; each must be granted to the client. */
  readonly scopes: string;
  /** Whether a nonce is sent and must come back; off only where ThaiD is found not to return it. */
  readonly nonce: boolean;
}

/** The door to the registers of the professional councils. */
export interface LicenceRegistryConfig {
  /** Without a trailing slash. */
  readonly url: string;
  /** Sent as `x-api-key` where the operator asks for one. */
  readonly apiKey: string | undefined;
}

/** The door to the civil registration (สน.บท.). */
export interface CivilRegistryConfig {
  /** Without a trailing slash. */
  readonly url: string;
  /** Sent as `x-api-key` where the operator asks for one. */
  readonly apiKey: string | undefined;
}

export interface MailConfig {
  /** `smtp://` or `smtps://`, with user and password where the server wants them; undefined = mail waits in the queue. */
  readonly url: string | undefined;
  readonly from: string;
}

/** The simulators' block of ports: control, card slot, ThaiD, mailbox, licence registry, civil registry. */
export const SIM_OFFSET = { control: 0, card: 1, thaid: 2, smtp: 3, licences: 4, civil: 5 } as const;

type Environment = z.output<typeof environment>;

function thaidOf(e: Environment, simPort: number): ThaidConfig | undefined {
  const demo = e.SITTHI_MODE === 'demo';
  const issuer = e.THAID_ISSUER ?? (demo ? `http://127.0.0.1:${simPort + SIM_OFFSET.thaid}` : undefined);
  const clientId = e.THAID_CLIENT_ID ?? (demo ? 'sitthi' : undefined);
  const clientSecret = e.THAID_CLIENT_SECRET ?? (demo ? 'sitthi-demo-secret' : undefined);
  if (!issuer || !clientId || !clientSecret) return undefined;
  return {
    issuer: issuer.replace(/\/+$/, ''),
    clientId,
    clientSecret,
    apiKey: e.THAID_API_KEY,
    scopes: e.THAID_SCOPES,
    nonce: e.THAID_NONCE,
  };
}

function licencesOf(e: Environment, simPort: number): LicenceRegistryConfig | undefined {
  const demo = e.SITTHI_MODE === 'demo' ? `http://127.0.0.1:${simPort + SIM_OFFSET.licences}` : undefined;
  const url = e.LICENCE_REGISTRY_URL ?? demo;
  return url === undefined ? undefined : { url: url.replace(/\/+$/, ''), apiKey: e.LICENCE_REGISTRY_API_KEY };
}

function civilOf(e: Environment, simPort: number): CivilRegistryConfig | undefined {
  const demo = e.SITTHI_MODE === 'demo' ? `http://127.0.0.1:${simPort + SIM_OFFSET.civil}` : undefined;
  const url = e.CIVIL_REGISTRY_URL ?? demo;
  return url === undefined ? undefined : { url: url.replace(/\/+$/, ''), apiKey: e.CIVIL_REGISTRY_API_KEY };
}

export class ConfigError extends Error {}

/** How a browser of this machine writes the address that a program is bound to: all addresses are none, IPv6 stands in brackets. */
export function browserHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function checkReplica(replica: string, primary: string | undefined): void {
  if (primary === undefined) throw new ConfigError('REPLICA_URL is of no use without DATABASE_URL');
  if (replica === primary) throw new ConfigError('REPLICA_URL names the same server as DATABASE_URL');
}

/** Reads and checks the environment. @throws ConfigError naming each variable that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`the environment is not right:\n  ${lines.join('\n  ')}`);
  }
  const e = parsed.data;
  if (e.REPLICA_URL !== undefined) checkReplica(e.REPLICA_URL, e.DATABASE_URL);
  const simPort = e.SIM_PORT ?? e.PORT + 100;
  return {
    host: e.HOST,
    port: e.PORT,
    publicUrl: (e.PUBLIC_URL ?? `http://127.0.0.1:${e.PORT}`).replace(/\/+$/, ''),
    agentUrl: (e.AGENT_URL ?? `http://${browserHost(e.AGENT_HOST)}:${e.AGENT_PORT}`).replace(/\/+$/, ''),
    simPort,
    dataDir: resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    migrationUrl: e.DATABASE_MIGRATION_URL,
    replicaUrl: e.REPLICA_URL,
    mode: e.SITTHI_MODE,
    logLevel: e.LOG_LEVEL,
    trustProxy: e.TRUST_PROXY,
    thaid: thaidOf(e, simPort),
    licenceRegistry: licencesOf(e, simPort),
    civilRegistry: civilOf(e, simPort),
    demoUnits: e.DEMO_UNITS,
    mail: {
      url: e.SMTP_URL ?? (e.SITTHI_MODE === 'demo' ? `smtp://127.0.0.1:${simPort + SIM_OFFSET.smtp}` : undefined),
      from: e.MAIL_FROM,
    },
  };
}
