import type { Client, Reader } from 'pcsc-mini';
import type { Logger } from 'pino';
import { openPcscCard, type Pcsc } from './pcsc-card.ts';
import type { CardReader, Terminal } from './reader.ts';

/** How long to wait before looking for the card service again. */
const RETRY_MS = 1_000;

/**
 * Every client there was, one for each time the card service went away. One whose service is gone can neither be
 * started again nor stopped, and when the garbage collector takes it the driver throws out of its finalizer, which ends
 * the process: so the collector gets none.
 */
const kept: Client[] = [];

/**
 * Readers behind PC/SC: winscard on Windows, pcscd on Linux, CryptoTokenKit on macOS. A card service or a reader that
 * appears, goes away or comes back later is followed without a restart.
 */
export async function pcscReader(log: Logger): Promise<CardReader> {
  const pcsc = await loadPcsc(log);
  return pcsc ? watchReaders(pcsc, log) : noReader;
}

function watchReaders(pcsc: Pcsc, log: Logger): CardReader {
  const present = new Map<string, boolean>();
  const readers = new Map<string, Reader>();
  let client: Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  function watch(reader: Reader): void {
    const name = reader.name();
    readers.set(name, reader);
    reader.on('change', (status) => {
      present.set(name, status.has(pcsc.ReaderStatus.PRESENT) && !status.has(pcsc.ReaderStatus.MUTE));
    });
    reader.on('disconnect', () => forget(name));
  }

  function forget(name: string): void {
    readers.delete(name);
    present.delete(name);
  }

  function newClient(): Client {
    const next = new pcsc.Client();
    kept.push(next);
    return next.on('reader', watch).on('error', (error) => restart(next, error.message));
  }

  function start(next: Client): void {
    try {
      next.start();
      client = next;
      log.info('card service found');
    } catch {
      // No card service yet; said at debug only, for it may be looked for all day.
      log.debug('no card service');
      retry = setTimeout(() => start(next), RETRY_MS);
    }
  }

  function restart(failed: Client, why: string): void {
    if (closed || client !== failed) return;
    log.warn({ why }, 'card service lost');
    client = undefined;
    for (const name of [...readers.keys()]) forget(name);
    retry = setTimeout(() => start(newClient()), RETRY_MS);
  }

  start(newClient());
  return {
    async terminals(): Promise<Terminal[]> {
      return [...readers.keys()].map((name) => ({ name, present: present.get(name) ?? false }));
    },
    async connect(terminalName) {
      const reader = readers.get(terminalName);
      if (!reader) throw new Error('reader is gone');
      return openPcscCard(pcsc, reader);
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      if (client) stopQuietly(client);
    },
  };
}

/** The driver is native and optional: where it cannot be loaded the agent still serves everything but the card. */
async function loadPcsc(log: Logger): Promise<Pcsc | undefined> {
  try {
    return await import('pcsc-mini');
  } catch (error) {
    log.warn({ why: (error as Error).message }, 'PC/SC cannot be loaded: the agent runs without a card reader');
    return undefined;
  }
}

function stopQuietly(client: Client): void {
  try {
    client.stop();
  } catch {
    // The service is gone already; there is nothing to detach from.
  }
}

const noReader: CardReader = {
  terminals: async () => [],
  connect: () => Promise.reject(new Error('no card service')),
  close: async () => undefined,
};
