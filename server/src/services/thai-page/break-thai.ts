const words = new Intl.Segmenter('th', { granularity: 'word' });
const HOLDS_TO_THE_LEFT = /^[\s.,:;!?)\]}”’ฯๆ]/u;

/** What the dictionary takes apart and no reader would: terms of the letter, and lines of dots to write on. */
const KEPT =
  /(\.{2,}|เลขประจำตัวประชาชน|รหัสหน่วยบริการ|ผู้รับมอบอำนาจ|หนังสือมอบอำนาจ|ยืนยันตัวตน|ขอมอบอำนาจให้|กระทำการ|มอบอำนาจช่วง|ลงลายมือชื่อ|ที่ทำเครื่องหมาย)/u;

/** Pieces of a text between which a line may be broken. */
const piecesOf = (text: string): string[] =>
  text
    .split(KEPT)
    .flatMap((part) => (KEPT.test(part) ? [part] : [...words.segment(part)].map(({ segment }) => segment)));

/**
 * Breaks a Thai text into lines: Thai writes no spaces between words, so the places to break come from a dictionary. A line is
 * drawn in one piece, because marks above and below are placed by the font only where it sees the letters together.
 * @param widthOf width of a text as it would be drawn, in any unit
 * @param indent how much shorter the first line is
 */
export function breakThai(text: string, width: number, widthOf: (text: string) => number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const room = lines.length === 0 ? width - indent : width;
    const holds = piece.length === 1 && HOLDS_TO_THE_LEFT.test(piece);
    if (line !== '' && !holds && widthOf((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
