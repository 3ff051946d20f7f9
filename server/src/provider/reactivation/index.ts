export { reactivationRoutines, settleByDate } from './routines.ts';
export { type Settlement, settleReactivation } from './settle.ts';
