export { breakThai } from './break-thai.ts';
export { finishPage, openPage, type Page, writeAt } from './open-page.ts';
