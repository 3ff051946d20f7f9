export { saveGeneral } from './save-general.ts';
export { showGeneral } from './show-general.ts';
export { showGeneralHistory } from './show-general-history.ts';
