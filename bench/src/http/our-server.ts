import { openHouse } from '../claim-code/ours.ts';
import { serve } from './process.ts';

/** The platform in the role `web`: every hook, validation and audit of the product. Answers its port. */
serve(async ({ address, connections }: { address: string; connections: number }): Promise<number> => {
  const house = await openHouse(address, connections);
  await house.app.listen({ host: '127.0.0.1', port: 0 });
  const at = house.app.server.address();
  return typeof at === 'object' && at !== null ? at.port : 0;
});
