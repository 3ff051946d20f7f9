import type { AddressInfo } from 'node:net';
import { guardBrowsers, guardHost } from '@sitthi/agent';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { cardReaderControl } from './card-reader/control.ts';
import { openSlot } from './card-reader/slot.ts';
import { civilRegistryControl } from './civil-registry/control.ts';
import { sandboxCivilPeople } from './civil-registry/people.ts';
import { serveCivilRegistry } from './civil-registry/serve.ts';
import type { SimulatorsConfig } from './config.ts';
import { licenceRegistryControl } from './licence-registry/control.ts';
import { sandboxLicences } from './licence-registry/licences.ts';
import { serveLicenceRegistry } from './licence-registry/serve.ts';
import { mailboxControl, opensMailbox } from './mailbox/control.ts';
import { openMailbox } from './mailbox/mailbox.ts';
import { thaidControl } from './thaid/control.ts';
import { sandboxPeople } from './thaid/people.ts';
import { serveThaid } from './thaid/serve.ts';

/** Whoever steers the simulators can become any sandbox person: this machine only. */
const HOST = '127.0.0.1';

export interface RunningSimulators {
  readonly port: number;
  /** Of the mailbox's SMTP server. */
  readonly smtpPort: number;
  readonly thaidPort: number;
  readonly licencesPort: number;
  readonly civilPort: number;
  close(): Promise<void>;
}

/** Its own pages (the mailbox) have buttons, too. */
const ownOrigins = (port: number) => (port === 0 ? [] : [`http://127.0.0.1:${port}`, `http://localhost:${port}`]);

/** The platform as ThaiD knows it in the demo, under every name this machine has for it. */
const platformClient = ({ allowedOrigins }: SimulatorsConfig) => ({
  clientId: 'sitthi',
  clientSecret: 'sitthi-demo-secret',
  redirectUris: allowedOrigins.map((origin) => `${origin}/api/thaid/callback`),
});

/** Opens the block of ports: the control first, then the card slot, ThaiD, the mailbox, the councils and the civil registration. */
export async function startSimulators(config: SimulatorsConfig): Promise<RunningSimulators> {
  const slot = await openSlot(HOST, config.port === 0 ? 0 : config.port + 1);
  const mailbox = await openMailbox(HOST, config.port === 0 ? 0 : config.port + 3);
  const thaid = await serveThaid({
    host: HOST,
    port: config.port === 0 ? 0 : config.port + 2,
    clients: [platformClient(config)],
    people: sandboxPeople(config.platformUrl),
  });
  const licences = await serveLicenceRegistry({
    host: HOST,
    port: config.port === 0 ? 0 : config.port + 4,
    load: () => sandboxLicences(config.platformUrl),
  });
  const civil = await serveCivilRegistry({
    host: HOST,
    port: config.port === 0 ? 0 : config.port + 5,
    load: () => sandboxCivilPeople(config.platformUrl),
  });
  const app = fastify({ logger: false, forceCloseConnections: true });
  app.removeContentTypeParser('text/plain');
  acceptEmptyJson(app);
  guardHost(app, HOST, forbid);
  await guardBrowsers(app, [...config.allowedOrigins, ...ownOrigins(config.port)], forbid, opensMailbox);
  app.get('/healthz', async () => ({ status: 'ok' }));
  cardReaderControl(app, slot, HOST, config.platformUrl);
  mailboxControl(app, mailbox, HOST);
  thaidControl(app, thaid);
  licenceRegistryControl(app, licences);
  civilRegistryControl(app, civil);
  try {
    await app.listen({ host: HOST, port: config.port });
  } catch (error) {
    await Promise.all([slot.close(), mailbox.close(), thaid.close(), licences.close(), civil.close()]);
    throw error;
  }
  return {
    port: (app.server.address() as AddressInfo).port,
    smtpPort: mailbox.port,
    thaidPort: thaid.port,
    licencesPort: licences.port,
    civilPort: civil.port,
    async close() {
      await Promise.all([app.close(), slot.close(), mailbox.close(), thaid.close(), licences.close(), civil.close()]);
    },
  };
}

const forbid = (reply: FastifyReply) => reply.code(403).send({ title: 'this caller may not steer the simulators' });

/** Pages that always announce JSON also do so on a DELETE, which has no body. */
function acceptEmptyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else parse(request, body.toString(), done);
  });
}
