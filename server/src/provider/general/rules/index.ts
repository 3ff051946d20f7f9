export { type Difference, differencesOf } from './differences.ts';
export { type Found, type GeneralProblem, judgeGeneral, warnOfGeneral } from './judge-general.ts';
