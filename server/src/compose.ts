import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import {
  cardReadPort,
  civilRegistryPort,
  civilTimeoutSeconds,
  feedRoutines,
  groupCheckRoutines,
  groupRoutines,
  registrationRoutines,
  transferRoutines,
} from './entitlement/index.ts';
import { civilRegistryGateway } from './gateways/civil-registry/index.ts';
import { licenceRegistryGateway } from './gateways/licence-registry/index.ts';
import { smtpMailer } from './gateways/mail/index.ts';
import {
  credentialRoutines,
  credentialSubscriptions,
  scardIssuerPort,
  scardRoutines,
  signUpRoutines,
  thaidRoutines,
} from './identity/index.ts';
import { authorityRoutines, invitationRoutines, resolveActorWith, signOnRoutines } from './organisations/index.ts';
import { drainSpool } from './platform/audit/index.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/database/index.ts';
import { addHealthRoutes, addUseCaseRoutes, createServer, Metrics } from './platform/http/index.ts';
import { platformRoutines, startWorker } from './platform/jobs/index.ts';
import { Parameters } from './platform/parameters/index.ts';
import { addReplicaMetrics, type Replica, spoolFolder } from './platform/replica/index.ts';
import { bangkokDate } from './platform/time/index.ts';
import { type Engine, Ports } from './platform/use-case/index.ts';
import {
  licenceRegistryPort,
  licenceTimeoutSeconds,
  personnelRoutines,
  reactivationRoutines,
} from './provider/index.ts';
import { addRawRoutes } from './raw-routes/index.ts';
import { noticeRoutines } from './services/index.ts';
import { USE_CASES } from './use-cases.ts';
import { routines, services, subscriptions, useCardRead } from './verification/index.ts';
import { addDoors, DOORS } from './wire/index.ts';

/** Tables that grow by the day and are partitioned by quarter. */
const PARTITIONED = [
  'verification.visit',
  'verification.attempt',
  'verification.claim_code',
  'verification.claim_close',
];

export interface House {
  readonly engine: Engine;
  readonly app: FastifyInstance;
  /** Starts event handlers and routines in this process. */
  startWorker(): Promise<{ stop(): Promise<void> }>;
  /** Brings in parameters and reference data that changed. */
  reload(): Promise<void>;
  /** Puts audit events that wait on this machine's disk into the audit. */
  drainSpool(): Promise<void>;
}

/** Puts the floors together: the only place that knows every module. Opens nothing and listens to nothing. */
export async function composeHouse(parts: {
  config: Config;
  database: Database;
  replica?: Replica | undefined;
  clock: () => Date;
  log: Logger;
}): Promise<House> {
  const { config, database, replica, clock, log } = parts;
  const metrics = new Metrics();
  const parameters = new Parameters();
  const reload = async () => {
    await parameters.reload(database);
    await services.reload(database);
  };
  await reload();
  const observe = (name: string, outcome: string, seconds: number) => metrics.useCase(name, outcome, seconds);
  const ports = new Ports().provide(scardIssuerPort, { issuer: `${config.publicUrl}/srm` }).provide(
    licenceRegistryPort,
    licenceRegistryGateway({
      registry: config.licenceRegistry,
      timeoutSeconds: () => parameters.on(bangkokDate(clock())).get(licenceTimeoutSeconds),
      log,
    }),
  );
  ports.provide(cardReadPort, useCardRead);
  ports.provide(
    civilRegistryPort,
    civilRegistryGateway({
      registry: config.civilRegistry,
      timeoutSeconds: () => parameters.on(bangkokDate(clock())).get(civilTimeoutSeconds),
      log,
    }),
  );
  const engine: Engine = { mode: config.mode, database, replica, parameters, clock, log, ports, observe };

  const drain = async () => {
    const events = await drainSpool(database, spoolFolder(config.dataDir), log);
    if (events > 0) log.info({ events }, 'audit events of an outage were put into the audit');
  };
  if (replica) {
    addReplicaMetrics(metrics.registry, replica);
    replica.onBack(() => void drain().catch((error: Error) => log.warn({ err: error.message }, 'not drained yet')));
  }

  const app = await createServer({
    log,
    metrics,
    clock,
    resolveActor: resolveActorWith(database, parameters, replica),
    trustProxy: config.trustProxy,
  });
  addHealthRoutes(app, engine, metrics);
  addUseCaseRoutes(app, engine, USE_CASES);
  await addDoors(app, engine, DOORS);
  await addRawRoutes(app, engine, config);

  const mailing = { database, clock, parameters, publicUrl: config.publicUrl };
  const subscribed = [...credentialSubscriptions(mailing), ...subscriptions(database)];
  return {
    engine,
    app,
    reload,
    drainSpool: drain,
    startWorker: () =>
      startWorker(engine, {
        subscriptions: subscribed,
        routines: [
          ...platformRoutines(engine, subscribed, PARTITIONED),
          ...signUpRoutines(engine),
          ...thaidRoutines(engine),
          ...credentialRoutines(engine),
          ...scardRoutines(engine),
          ...noticeRoutines(engine, smtpMailer(config.mail), config.publicUrl),
          ...personnelRoutines(engine),
          ...authorityRoutines(engine),
          ...invitationRoutines(engine),
          ...reactivationRoutines(engine),
          ...feedRoutines(engine),
          ...transferRoutines(engine),
          ...groupCheckRoutines(engine),
          ...groupRoutines(engine),
          ...registrationRoutines(engine),
          ...routines(engine),
          ...signOnRoutines(engine),
        ],
        log,
      }),
  };
}
