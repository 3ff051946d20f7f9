export { ageOf, birthOf, type CivilStatus, fullName, isDeadOn, type PersonFace, type Sex } from './model.ts';
export { findPersonByCitizenId } from './store/find-person.ts';
export { insertPersons, type NewPerson } from './store/insert-persons.ts';
