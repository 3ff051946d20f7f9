import type { CardConnection, CardReader, Terminal } from '@sitthi/agent';
import { z } from 'zod';
import { connectToSlot, type SlotConnection } from './slot-connection.ts';

/** The name under which the agent shows it. */
export const TERMINAL_NAME = 'Sitthi Virtual Reader 0';

const State = z.object({ slot: z.object({ host: z.string(), port: z.number() }) });

/**
 * The demo's card reader: to the agent a reader like any other, on the other side the slot of the simulators' process.
 * It holds nothing open between calls, so that the simulators may come, go and come back on another port.
 * @param options.simUrl where the simulators are steered
 */
export function virtualReader({ simUrl }: { simUrl: string }): CardReader {
  let address: { host: string; port: number } | undefined;

  async function open(): Promise<SlotConnection> {
    address ??= await findSlot(simUrl);
    return connectToSlot(address.host, address.port);
  }

  /** The answer to reset of the card, or why there is none. */
  async function look(): Promise<'NO_READER' | 'EMPTY' | 'CARD'> {
    let connection: SlotConnection | undefined;
    try {
      connection = await open();
      return (await connection.answerToReset()).length > 0 ? 'CARD' : 'EMPTY';
    } catch {
      address = undefined;
      return 'NO_READER';
    } finally {
      connection?.close();
    }
  }

  return {
    async terminals(): Promise<Terminal[]> {
      const seen = await look();
      return seen === 'NO_READER' ? [] : [{ name: TERMINAL_NAME, present: seen === 'CARD' }];
    },
    async connect(): Promise<CardConnection> {
      const slot = await open();
      const atr = await slot.answerToReset();
      if (atr.length === 0) {
        slot.close();
        throw new Error('no card');
      }
      return { atr, transmit: (command) => slot.transmit(command), close: async () => slot.close() };
    },
    close: async () => undefined,
  };
}

/** The simulators know on which port their slot came up. */
async function findSlot(simUrl: string): Promise<{ host: string; port: number }> {
  const response = await fetch(`${simUrl}/card-reader`, { signal: AbortSignal.timeout(1_000) });
  return State.parse(await response.json()).slot;
}
