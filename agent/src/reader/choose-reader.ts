import type { Logger } from 'pino';
import type { AgentConfig } from '../config.ts';
import { pcscReader } from './pcsc-reader.ts';
import type { CardReader } from './reader.ts';

/** The reader that the configuration names. */
export async function chooseReader(config: AgentConfig, log: Logger): Promise<CardReader> {
  if (config.reader === 'pcsc') return pcscReader(log);
  // Loaded only here, so that a counter PC needs nothing of the simulators.
  const { virtualReader } = await import('@sitthi/simulators');
  return virtualReader({ simUrl: config.simUrl });
}
