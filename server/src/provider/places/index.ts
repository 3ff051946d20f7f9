export { type Place, placeSchema } from './model.ts';
export { insideProvince, insideThailand, PROVINCE_OUTLINES, provinceAt } from './outlines.ts';
export { allTambons, findAmphoe, findTambon } from './read-places.ts';
export { searchPlaces } from './search-places.ts';
