/**
 * The citizen id (เลขประจำตัวประชาชน): 13 digits, the last a check digit. Only its form is known here:
 * the first digit proves nothing about nationality, and whether the person exists is another module's question.
 */

const THIRTEEN_DIGITS = /^\d{13}$/;
const TWELVE_DIGITS = /^\d{12}$/;

/** Check digit of the first twelve digits: (11 - sum of digit i times (14 - i), mod 11) mod 10. Throws on other text. */
export function checkDigit(firstTwelve: string): number {
  if (!TWELVE_DIGITS.test(firstTwelve)) throw new RangeError('a check digit needs twelve digits');
  let sum = 0;
  for (let index = 0; index < 12; index += 1) sum += Number(firstTwelve[index]) * (13 - index);
  return (11 - (sum % 11)) % 10;
}

/** True for 13 digits with the right check digit. */
export function isValidCitizenId(text: string): boolean {
  return THIRTEEN_DIGITS.test(text) && checkDigit(text.slice(0, 12)) === Number(text[12]);
}

/** Groups as printed on the card: 1-9900-00000-01-9. Text that is not 13 digits comes back unchanged. */
export function groupCitizenId(id: string): string {
  return id.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/, '$1-$2-$3-$4-$5');
}

/** Masked for screens, logs and notices: x-xxxx-xxxxx-01-9. Text that is not 13 digits shows nothing of itself. */
export function maskCitizenId(id: string): string {
  if (!THIRTEEN_DIGITS.test(id)) return 'x-xxxx-xxxxx-xx-x';
  return `x-xxxx-xxxxx-${id.slice(10, 12)}-${id.slice(12)}`;
}

/**
 * Builds an id for invented persons, e.g. (1, '9900', 1) is 1990000000019.
 * `office` has four digits, `running` at most seven; throws RangeError otherwise.
 */
export function citizenIdFrom(firstDigit: number, office: string, running: number): string {
  const firstTwelve = `${firstDigit}${office}${String(running).padStart(7, '0')}`;
  return `${firstTwelve}${checkDigit(firstTwelve)}`;
}
