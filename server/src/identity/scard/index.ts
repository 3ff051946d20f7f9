export { newDayToken } from './day-token.ts';
export { signingKey } from './keys.ts';
export {
  scardAccessMinutes,
  scardFailuresPerAddress,
  scardHours,
  scardKeyDays,
  scardRequestsPerMinute,
} from './parameters.ts';
export { refuseScard } from './refusals.ts';
export { scardRoutines } from './routines.ts';
export { endReusedFamily, insertFamily, listFamilies, revokeFamily, rotateFamily } from './store/families.ts';
export { checkToken, scardIssuerPort, signToken } from './tokens.ts';
