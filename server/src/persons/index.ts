export { type Address, addressText } from './civil/address.ts';
export { type CivilRecord, findCivilRecord, insertCivilRecords } from './civil/civil-record.ts';
export { ageOf, birthOf, type CivilStatus, fullName, isDeadOn, type PersonFace, type Sex } from './model.ts';
export { findPersonsByName, type Named } from './search/find-by-name.ts';
export { ensurePerson, getPersonName, type ProvedPerson, samePerson } from './store/ensure-person.ts';
export { findPersonByCitizenId, findPersonById } from './store/find-person.ts';
export { insertPersons, type NewPerson } from './store/insert-persons.ts';
export { setDeceased } from './store/set-deceased.ts';
