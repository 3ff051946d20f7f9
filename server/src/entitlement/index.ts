import './menu.ts';

export { lookUpRights } from './look-up-rights.ts';
export { type Fund, mainFund, type Registration, type RightsOn } from './model.ts';
export { rightName, subRightName } from './names.ts';
export { codeWithName, findMainRight } from './rights.ts';
export {
  insertPeriods,
  insertPersonRegistrations,
  type NewPeriod,
  type NewRegistrationOfPerson,
} from './store/insert-rights.ts';
export { nameUnits, type RightsRow } from './store/name-units.ts';
