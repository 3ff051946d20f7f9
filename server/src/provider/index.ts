import './menu.ts';

export { type ConfirmedPersonnel, insertConfirmedPersonnel } from './personnel/insert-personnel.ts';
export { reactivationRoutines, type Settlement, settleByDate, settleReactivation } from './reactivation/index.ts';
export { openReactivation } from './reactivation/open-reactivation.ts';
export { showReactivation } from './reactivation/show-reactivation.ts';
export {
  allTambons,
  findAmphoe,
  findTambon,
  insideProvince,
  insideThailand,
  type Place,
  PROVINCE_OUTLINES,
  placeSchema,
  provinceAt,
  searchPlaces,
} from './places/index.ts';
export { refuseProvider } from './refusals.ts';
export * from './schedule/index.ts';
export { insertProfiles, type NewProfile } from './store/insert-profiles.ts';
