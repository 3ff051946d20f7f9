import { breakThai, finishPage, openPage, type Page, writeAt } from '../../../services/index.ts';
import type { SlipLine } from './lines.ts';

// A4 in points.
const LEFT = 70;
const VALUE = 235;
const RIGHT = 525;
const LINE = 22;
const SIZE = 13;
const TITLE = 'ใบลงทะเบียนสิทธิหลักประกันสุขภาพแห่งชาติ';

/** A word across the page, in grey and under everything: nobody takes a copy for the original. */
function markCopy(page: Page): void {
  page.save().rotate(-35, { origin: [297, 420] });
  page.font('bold').fontSize(150).fillColor('#e4e4e4');
  writeAt(page, 'สำเนา', 297 - page.widthOfString('สำเนา') / 2, 330);
  page.restore().fillColor('#000000');
}

function heading(page: Page, copy: boolean, number: string): void {
  page.font('bold').fontSize(19);
  writeAt(page, TITLE, LEFT, 62);
  page.font('text').fontSize(10);
  writeAt(page, `เลขที่รายการ ${number}`, LEFT, 92);
  const word = copy ? 'สำเนา' : 'ต้นฉบับ';
  page.font('bold').fontSize(SIZE);
  writeAt(page, word, RIGHT - page.widthOfString(word), 90);
  page.lineWidth(0.8).moveTo(LEFT, 114).lineTo(RIGHT, 114).stroke();
}

function table(page: Page, lines: readonly SlipLine[], top: number): number {
  let y = top;
  for (const [label, value] of lines) {
    if (label === '') {
      y += LINE / 2;
      continue;
    }
    page.font('text').fontSize(SIZE).fillColor('#444444');
    writeAt(page, label, LEFT, y);
    page.fillColor('#000000');
    const rows = breakThai(value, RIGHT - VALUE, (part) => page.widthOfString(part));
    rows.forEach((row, index) => {
      writeAt(page, row, VALUE, y + index * LINE);
    });
    y += Math.max(1, rows.length) * LINE;
  }
  return y;
}

function signatures(page: Page, top: number): void {
  page.font('text').fontSize(SIZE);
  ['ผู้มีสิทธิหรือผู้ยื่นแทน', 'นายทะเบียน'].forEach((role, index) => {
    const x = LEFT + index * 235;
    writeAt(page, `ลงชื่อ ${'.'.repeat(44)}`, x, top);
    writeAt(page, role, x + 110 - page.widthOfString(role) / 2, top + LINE);
  });
}

/** Draws a slip on one page (ใบลงทะเบียน), as an original or marked as a copy. */
export function drawSlip(slip: {
  readonly lines: readonly SlipLine[];
  readonly number: string;
  readonly copy: boolean;
  /** When and by whom it is printed, in words. */
  readonly printed: string;
}): Promise<Uint8Array<ArrayBuffer>> {
  const page = openPage(slip.copy ? `${TITLE} (สำเนา)` : TITLE);
  if (slip.copy) markCopy(page);
  heading(page, slip.copy, slip.number);
  const end = table(page, slip.lines, 134);
  signatures(page, Math.max(end + 60, 560));
  page.font('text').fontSize(9.5).fillColor('#444444');
  writeAt(page, 'การเปลี่ยนหน่วยบริการประจำเกิดสิทธิทันที และทำได้ไม่เกินจำนวนครั้งที่กำหนดในหนึ่งปีงบประมาณ', LEFT, 770);
  writeAt(page, slip.printed, LEFT, 786);
  return finishPage(page);
}
