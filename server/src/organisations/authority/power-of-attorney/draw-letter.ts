import { writeAt as at, breakThai, finishPage, openPage, type Page } from '../../../services/index.ts';
import { CLOSING, type Letter, openingOf, periodOf, STAMP_RULE, ticksOf } from './letter.ts';

// A4 in points, with margins as Thai offices set them.
const LEFT = 85;
const WIDTH = 440;
const INDENT = 36;
const SIZE = 13;
const LINE = 21;

/** One paragraph, its first line indented. @returns where the next one begins */
function paragraph(page: Page, text: string, y: number, indent = INDENT): number {
  const lines = breakThai(text, WIDTH, (part) => page.widthOfString(part), indent);
  lines.forEach((line, row) => {
    at(page, line, LEFT + (row === 0 ? indent : 0), y + row * LINE);
  });
  return y + lines.length * LINE;
}

/** A box to tick, ticked or empty: drawn, because not every font has the sign. */
function tick(page: Page, ticked: boolean, x: number, y: number): void {
  page.lineWidth(0.8).rect(x, y, 9, 9).stroke();
  if (ticked)
    page
      .lineWidth(1.4)
      .moveTo(x + 1.5, y + 4.5)
      .lineTo(x + 4, y + 7.5)
      .lineTo(x + 8, y + 1)
      .stroke();
}

function scopes(page: Page, letter: Letter, top: number): number {
  let y = top;
  for (const { words, ticked } of ticksOf(letter)) {
    tick(page, ticked, LEFT + INDENT, y + 4);
    at(page, words, LEFT + INDENT + 18, y);
    y += LINE;
  }
  return y;
}

function stampPlace(page: Page, letter: Letter): void {
  page.lineWidth(0.8).rect(440, 50, 85, 62).dash(3, { space: 2 }).stroke().undash();
  page.fontSize(10);
  at(page, 'ที่ติดอากรแสตมป์', 449, 62);
  at(page, `${letter.stampBaht ?? '..........'} บาท`, 463, 82);
  page.fontSize(SIZE);
}

function signatures(page: Page, letter: Letter, top: number): void {
  const lines: [string, string | undefined][] = [
    ['ผู้มอบอำนาจ', letter.holder?.name],
    ['ผู้รับมอบอำนาจ', letter.delegate?.name],
    ['พยาน', undefined],
    ['พยาน', undefined],
  ];
  lines.forEach(([role, name], index) => {
    const x = LEFT + (index % 2) * 225;
    const y = top + Math.floor(index / 2) * 58;
    at(page, `ลงชื่อ ${'.'.repeat(28)} ${role}`, x, y);
    const under = `(${name ?? '.'.repeat(40)})`;
    at(page, under, x + 88 - page.widthOfString(under) / 2, y + LINE);
  });
}

/** Draws the letter on one page, with the letters and marks of Thai in their places (ORG-23). */
export function drawLetter(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const page = openPage('หนังสือมอบอำนาจ');
  page.fontSize(SIZE);
  stampPlace(page, letter);
  page.font('bold').fontSize(20);
  const title = 'หนังสือมอบอำนาจ';
  at(page, title, LEFT + (WIDTH - page.widthOfString(title)) / 2, 70);
  page.font('text').fontSize(SIZE);
  at(page, `เลขที่ ${letter.letterNumber ?? '.'.repeat(30)}`, LEFT, 118);
  at(page, `วันที่ ${'.'.repeat(50)}`, LEFT + 250, 118);
  let y = paragraph(page, openingOf(letter), 150);
  y = scopes(page, letter, y + 6);
  y = paragraph(page, periodOf(letter), y + 6);
  y = paragraph(page, CLOSING, y + 4);
  signatures(page, letter, y + 26);
  page.fontSize(9.5);
  breakThai(STAMP_RULE, WIDTH, (part) => page.widthOfString(part)).forEach((line, row) => {
    at(page, line, LEFT, 785 + row * 15);
  });
  return finishPage(page);
}
