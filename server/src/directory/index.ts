export { findUnits } from './find-units.ts';
export { type Asset, findAsset } from './pages/assets.ts';
export { PAGE_POLICY } from './pages/layout.ts';
export { languageOf as pageLanguageOf, type Query, readQuery } from './pages/links.ts';
export { type SearchOutcome, searchPage } from './pages/search-page.ts';
export { unitPage, unitProblemPage } from './pages/unit-page.ts';
export { directoryRequestsPerAddress, openDataDownloadsPerAddress } from './parameters.ts';
export { showUnit } from './show-unit.ts';
