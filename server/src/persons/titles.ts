/** The codes of titles (คำนำหน้า) that the card agent's clients know; everything else is '000'. */
const CODES: Readonly<Record<string, string>> = {
  'ด.ช.': '001',
  เด็กชาย: '001',
  'ด.ญ.': '002',
  เด็กหญิง: '002',
  นาย: '003',
  'น.ส.': '004',
  นางสาว: '004',
  นาง: '005',
};

/** Three digits of a title, short or whole. */
export const titleCodeOf = (title: string): string => CODES[title] ?? '000';
