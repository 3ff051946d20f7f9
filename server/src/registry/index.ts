import './menu.ts';

export * from './announcements/index.ts';
export * from './catalogue.ts';
export { SERVICE_FAMILIES, type ServiceFamily, type UnitOn, unitOn } from './model.ts';
export { showCatalogue } from './show-catalogue.ts';
export { showRegistrations } from './show-registrations.ts';
export { findUnitsOn } from './store/find-units.ts';
export {
  insertDraftedAnnouncement,
  insertSignedAnnouncement,
  type SignedAnnouncement,
} from './store/insert-announcement.ts';
export { insertRegistrations, type NewRegistration } from './store/insert-registrations.ts';
