import './menu.ts';

export { chooseSignUpAffiliation } from './choose-affiliation.ts';
export { chooseSignUpUnit } from './choose-unit.ts';
export { finishSignUp } from './finish-sign-up.ts';
export { addMyUnit, listMyUnits, removeMyUnit } from './my-units.ts';
export { searchUnits } from './search-units.ts';
export { showSignUp } from './show-sign-up.ts';
export { type Affiliation, affiliationsOf } from './store/affiliations.ts';
