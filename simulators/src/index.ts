export { CardHolder } from './card/card-holder.ts';
export { type VirtualCard, type VirtualCardOptions, virtualCard } from './card/virtual-card.ts';
export { insertIntoVpcd, VPCD_PORT } from './card/vpcd-client.ts';
export { virtualReader } from './card-reader/virtual-reader.ts';
export { type RunningLicenceRegistry, serveLicenceRegistry } from './licence-registry/serve.ts';
export type { Faults } from './thaid/faults.ts';
export { inventedPeople } from './thaid/people.ts';
export { type RunningThaid, serveThaid } from './thaid/serve.ts';
