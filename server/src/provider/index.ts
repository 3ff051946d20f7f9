import './menu.ts';

export { type ConfirmedPersonnel, insertConfirmedPersonnel } from './personnel/insert-personnel.ts';
export { type Settlement, settleReactivation } from './reactivation/index.ts';
export { openReactivation } from './reactivation/open-reactivation.ts';
export { refuseProvider } from './refusals.ts';
export * from './schedule/index.ts';
export { insertProfiles, type NewProfile } from './store/insert-profiles.ts';
