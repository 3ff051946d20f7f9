/** Place of the public-holiday row in the grid. */
export const HOLIDAY_ROW = 7;

/**
 * Which row of the grid a day uses: a public holiday only its own, whatever weekday it is (AMB-18).
 * @param date 'YYYY-MM-DD'
 * @returns 0 = Monday … 6 = Sunday, 7 = public holiday
 */
export const rowOn = (date: string, isHoliday: boolean): number =>
  isHoliday ? HOLIDAY_ROW : (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
