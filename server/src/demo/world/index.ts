/** The demo world as pure data: nothing here touches the database or knows how it is stored. */
export { DEMO_ACCOUNTS, type DemoAccount, type DemoRole } from './accounts.ts';
export { inventAddresses } from './addresses.ts';
export { demoAnnouncements } from './announcements.ts';
export { pick, seededRandom, uuidFrom } from './deterministic.ts';
export { namedPersons, staffPersons } from './named-persons.ts';
export { NATION_SIZE, type NationUnit, nationCode, nationUnit, type Spot } from './nation.ts';
export { DEMO_OFFICES, type DemoOffice } from './offices.ts';
export { type DemoPerson, type Network, REGISTRATION_NETWORKS } from './persons.ts';
export { population } from './population.ts';
export type { Professional } from './professionals.ts';
export {
  DEMO_LICENCES,
  type DemoLicence,
  PROFESSIONALS_AT_LARGE,
  type StoryProfessional,
  UNIT_PROFESSIONALS,
} from './story-professionals.ts';
export { DEMO_UNITS, type DemoUnit } from './units.ts';
