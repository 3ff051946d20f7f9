import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { type Mail, Mails } from './mails.ts';

/**
 * How the post behaves: takes mail, is busy (450, try again), refuses every recipient for good (550), takes the
 * connection and then says nothing, or does not listen at all.
 */
export const MODES = ['ACCEPT', 'BUSY', 'REFUSE', 'HANG', 'DOWN'] as const;
export type Mode = (typeof MODES)[number];

export interface Mailbox {
  /** Of the SMTP server; stays the same when it is down for a while. */
  readonly port: number;
  mode(): Mode;
  setMode(mode: Mode): Promise<void>;
  list(to?: string): readonly Mail[];
  find(id: string): Mail | undefined;
  clear(): void;
  close(): Promise<void>;
}

const MAX_BYTES = 5_000_000;

const refused = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A real SMTP server for every address there is, which can be told to misbehave. */
export async function openMailbox(host: string, wantedPort: number): Promise<Mailbox> {
  const mails = new Mails();
  let mode: Mode = 'ACCEPT';
  let server: SMTPServer | undefined;
  let port = wantedPort;

  const keep = async (stream: SMTPServerDataStream, session: SMTPServerSession) => {
    const raw = await bytesOf(stream);
    if (stream.sizeExceeded) throw refused(552, 'the mail is too large');
    const to = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
    await mails.add(raw, to, new Date());
  };

  async function listen(): Promise<void> {
    const smtp = new SMTPServer({
      logger: false,
      authOptional: true,
      hideSTARTTLS: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      size: MAX_BYTES,
      closeTimeout: 100,
      disableReverseLookup: true,
      onConnect: (_session, done) => {
        if (mode !== 'HANG') done();
      },
      onRcptTo: (_address, _session, done) => {
        if (mode === 'BUSY') done(refused(450, 'mailbox busy, try again later'));
        else if (mode === 'REFUSE') done(refused(550, 'no such mailbox'));
        else done();
      },
      onData: (stream, session, done) => {
        keep(stream, session).then(() => done(), done);
      },
    });
    // A client that goes away in the middle is the client's business.
    smtp.on('error', () => undefined);
    const listening: Server = smtp.listen(port, host);
    await once(listening, 'listening');
    port = (listening.address() as AddressInfo).port;
    server = smtp;
  }

  async function hangUp(): Promise<void> {
    const closing = server;
    server = undefined;
    if (closing) await new Promise<void>((resolve) => closing.close(() => resolve()));
  }

  await listen();
  return {
    port,
    mode: () => mode,
    async setMode(next) {
      mode = next;
      if (next === 'DOWN') await hangUp();
      else if (!server) await listen();
    },
    list: (to) => mails.list(to),
    find: (id) => mails.find(id),
    clear: () => mails.clear(),
    close: hangUp,
  };
}
