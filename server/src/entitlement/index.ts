import './menu.ts';

export * from './check/index.ts';
export * from './feeds/index.ts';
export * from './group-check/index.ts';
export * from './groups/index.ts';
export { lookUpRights } from './look-up-rights.ts';
export { type Fund, mainFund, type Registration, type RightsOn } from './model.ts';
export { rightName, subRightName } from './names.ts';
export * from './points/index.ts';
export * from './registration/index.ts';
export * from './release/index.ts';
export { codeWithName, findMainRight } from './rights.ts';
export { searchRight } from './search-right.ts';
export type { PendingRegistration, RegistrationFacts } from './store/find-registration-facts.ts';
export {
  insertNetworks,
  insertPeriods,
  insertPersonRegistrations,
  type NewNetwork,
  type NewPeriod,
  type NewRegistrationOfPerson,
} from './store/insert-rights.ts';
export { nameUnits, type RightsRow } from './store/name-units.ts';
export * from './transfer/index.ts';
