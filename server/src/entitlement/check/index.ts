export { checkPerson, checkPersonById } from './check-person.ts';
export { findPersonRights } from './person-rights.ts';
export { searchNames } from './search-names.ts';
export { showRightsHistory } from './show-history.ts';
export { type PersonRights, personRightsSchema } from './view.ts';
