export { findUnits } from './find-units.ts';
export { directoryRequestsPerAddress, openDataDownloadsPerAddress } from './parameters.ts';
export { showUnit } from './show-unit.ts';
