/** Codes out of whatever was pasted: a column of a spreadsheet, a line with commas, Thai digits and all; in capital letters. */
export const readCodes = (pasted: string): string[] =>
  pasted
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .toUpperCase()
    .split(/[\s,;|"']+/)
    .filter((code) => code !== '')
    .map((code) => code.slice(0, 30));
