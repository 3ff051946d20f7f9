/** The number of a house in the civil registration (รหัสประจำบ้าน), taken apart. */
export interface HouseCode {
  /** '9900-000019-7', as it stands on the house registration. */
  readonly code: string;
  /** Four digits of the registration office; the first two are the province's, where it is one. */
  readonly office: string;
  /** Six running digits within the office. */
  readonly house: string;
  readonly provinceCode: string | null;
}

const ELEVEN = /^(\d{4})(\d{6})(\d)$/;
/** Provinces are numbered from 10 to 96; offices above are none of a province. */
const LAST_PROVINCE = 96;

/** Takes 11 digits apart, with or without dashes; undefined for anything else. How the last digit is reckoned is not published. */
export function readHouseCode(text: string): HouseCode | undefined {
  const [, office, house, last] = ELEVEN.exec(text.replaceAll(/[\s-]/g, '')) ?? [];
  if (office === undefined || house === undefined || last === undefined) return undefined;
  const province = office.slice(0, 2);
  const known = Number(province) >= 10 && Number(province) <= LAST_PROVINCE;
  return { code: `${office}-${house}-${last}`, office, house, provinceCode: known ? province : null };
}
