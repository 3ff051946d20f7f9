export type { CivilPerson, CivilResult } from './answer.ts';
export { type CivilRegistry, civilRegistryGateway } from './gateway.ts';
