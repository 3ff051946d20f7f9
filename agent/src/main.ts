import pino from 'pino';
import { startAgent } from './agent.ts';
import { ConfigRefused, readConfig } from './config.ts';
import { chooseReader } from './reader/choose-reader.ts';

const log = pino({ name: 'agent', level: process.env.LOG_LEVEL || 'info' });

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const agent = await startAgent(config, await chooseReader(config, log), log);
  log.info({ host: config.host, port: agent.port, reader: config.reader, platform: config.platformUrl }, 'ready');

  let closing = false;
  const close = (signal: string) => {
    if (closing) return;
    closing = true;
    log.info({ signal }, 'closing');
    agent.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

main().catch((error: Error & { code?: string }) => {
  // What the operator can put right is said in one line; anything else needs the stack.
  if (!(error instanceof ConfigRefused) && error.code !== 'EADDRINUSE') log.fatal({ stack: error.stack });
  console.error(`agent: ${error.message}`);
  process.exit(1);
});
