import './cpp-menu.ts';
import './menu.ts';

export * from './arrangement/index.ts';
export { saveGeneral, showGeneral, showGeneralHistory } from './general/index.ts';
export { findOnDuty, type OnDuty } from './on-duty/find-on-duty.ts';
export { listOnDuty } from './on-duty/list-on-duty.ts';
export * from './personnel/index.ts';
export { PERSONNEL_TYPES, type PersonnelType, personnelType } from './personnel/types.ts';
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
export { reactivationRoutines, type Settlement, settleByDate, settleReactivation } from './reactivation/index.ts';
export type { ReactivationState } from './reactivation/model.ts';
export { openReactivation } from './reactivation/open-reactivation.ts';
export { showReactivation } from './reactivation/show-reactivation.ts';
export { refuseProvider } from './refusals.ts';
export * from './schedule/index.ts';
export { insertProfiles, type NewProfile } from './store/insert-profiles.ts';
export { findProgress, type Progress } from './store/reactivation.ts';
