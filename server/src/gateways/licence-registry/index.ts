export type { LicenceResult } from './answer.ts';
export { type LicenceNumber, type LicenceRegistry, licenceRegistryGateway } from './gateway.ts';
