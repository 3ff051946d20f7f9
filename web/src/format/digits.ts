/** Thai digits as typed on a Thai keyboard, made Arabic; other characters stay. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));
}
