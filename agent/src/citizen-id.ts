/** A citizen id (เลขประจำตัวประชาชน): 13 digits, the last one the check digit of the others. */
export function isCitizenId(text: string): boolean {
  return /^\d{13}$/.test(text) && checkDigit(text) === Number(text[12]);
}

/** Weights 13 down to 2 over the first twelve digits, modulo 11. */
function checkDigit(text: string): number {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += Number(text[i]) * (13 - i);
  return (11 - (sum % 11)) % 10;
}
