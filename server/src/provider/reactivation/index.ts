export { judgeReactivation, type ReactivationFacts } from './judge-reactivation.ts';
export { MENUS, type Menu, REACTIVATION_EVENTS, REACTIVATION_STATES, type ReactivationState } from './model.ts';
export { reactivationMinimumPersonnel } from './parameters.ts';
export { reactivationRoutines, settleByDate } from './routines.ts';
export { type Settlement, settleReactivation } from './settle.ts';
