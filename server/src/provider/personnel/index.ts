export { type ConfirmedPersonnel, insertConfirmedPersonnel } from './insert-personnel.ts';
export { licenceRegistryPort } from './licence/port.ts';
export { licenceTimeoutSeconds } from './parameters.ts';
export { COUNCILS, type Council, PERSONNEL_TYPES, type PersonnelType, personnelType } from './types.ts';
