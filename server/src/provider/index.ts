import './menu.ts';

export { openReactivation } from './open-reactivation.ts';
export { type ConfirmedPersonnel, insertConfirmedPersonnel } from './personnel/insert-personnel.ts';
export { refuseProvider } from './refusals.ts';
export * from './schedule/index.ts';
export { insertProfiles, type NewProfile } from './store/insert-profiles.ts';
