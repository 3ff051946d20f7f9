import './menu.ts';

export { openReactivation } from './open-reactivation.ts';
export { insertProfiles, type NewProfile } from './store/insert-profiles.ts';
