import { readConfig } from './config.ts';
import { startSimulators } from './simulators.ts';

async function main(): Promise<void> {
  const simulators = await startSimulators(readConfig(process.env));
  console.log(`simulators ready http://127.0.0.1:${simulators.port}`);

  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    simulators.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

main().catch((error: Error) => {
  console.error(`simulators: ${error.message}`);
  process.exit(1);
});
