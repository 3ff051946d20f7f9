export { insertProfiles, type NewProfile } from './store/insert-profiles.ts';
