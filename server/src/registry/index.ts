import './menu.ts';

export * from './catalogue.ts';
export { SERVICE_FAMILIES, type ServiceFamily, type UnitOn } from './model.ts';
export { findUnitsOn } from './store/find-units.ts';
export { insertSignedAnnouncement, type SignedAnnouncement } from './store/insert-announcement.ts';
export { insertRegistrations, type NewRegistration } from './store/insert-registrations.ts';
