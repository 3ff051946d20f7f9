import { type RunningLicenceRegistry, serveLicenceRegistry } from '@sitthi/simulators';
import { DEMO_LICENCES } from '../demo/world/index.ts';
import { personnelType } from '../provider/index.ts';

export interface TestLicences {
  readonly simulator: RunningLicenceRegistry;
  /** For `testHouse({ env })`. */
  readonly env: Record<string, string>;
  close(): Promise<void>;
}

/** The councils for a test house, in this process, with the professionals of the demo world. Start before the house, close after it. */
export async function testLicences(): Promise<TestLicences> {
  type Load = Parameters<typeof serveLicenceRegistry>[0]['load'];
  const load: Load = async () =>
    DEMO_LICENCES.flatMap(({ typeCode, prefix, no, name, expires }) => {
      const council = personnelType(typeCode)?.council;
      return council === undefined ? [] : [{ council, prefix, no, name, expires }];
    });
  const simulator = await serveLicenceRegistry({ host: '127.0.0.1', port: 0, load });
  return { simulator, env: { LICENCE_REGISTRY_URL: simulator.url }, close: () => simulator.close() };
}
