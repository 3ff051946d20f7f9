import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';

export type Page = PDFKit.PDFDocument;

const font = (weight: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/sarabun/${weight}/Sarabun_${weight}.ttf`));

/** A new A4 page in points, with a Thai font as `text` and `bold`. */
export function openPage(title: string): Page {
  const page = new PDFDocument({ size: 'A4', margin: 0, lang: 'th', info: { Title: title, Creator: 'Sitthi' } });
  return page.registerFont('text', font('400Regular')).registerFont('bold', font('700Bold')).font('text');
}

/** One line in one piece: marks above and below are placed by the font only where it sees the letters together. */
export const writeAt = (page: Page, text: string, x: number, y: number): Page =>
  page.text(text, x, y, { lineBreak: false });

/** The bytes of a page that is drawn. */
export function finishPage(page: Page): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    page.on('data', (part: Buffer) => parts.push(part));
    page.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    page.on('error', reject);
    page.end();
  });
}
