import './menu.ts';

export { SERVICE_FAMILIES, type ServiceFamily, type UnitOn } from './model.ts';
export { findUnitsOn } from './store/find-units.ts';
export { insertRegistrations, type NewRegistration } from './store/insert-registrations.ts';
