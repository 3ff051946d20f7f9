/** One mail as the gateway takes it: the words are plain text, an empty line begins a new paragraph. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly language: 'th' | 'en';
  /** Stays the same when the letter is sent again, so that the receiver can tell that it is one. */
  readonly id: string;
}

const FOOT = {
  th: 'อีเมลนี้ส่งโดยระบบโดยอัตโนมัติ กรุณาอย่าตอบกลับ เจ้าหน้าที่จะไม่ขอรหัสผ่านของท่านทางอีเมล',
  en: 'This mail was sent by the system; please do not reply. Nobody will ever ask for your password by mail.',
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** Addresses become links; everything else is shown as it is written. */
const withLinks = (text: string): string =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part)))
    .join('');

const paragraph = (text: string, style: string): string =>
  `<p style="${style}">${withLinks(text).replaceAll('\n', '<br>')}</p>`;

export const textOf = ({ body, language }: Letter): string => `${body.trim()}\n\n--\n${FOOT[language]}\n`;

/** The same words for programs that show HTML: one column, no picture, nothing fetched from anywhere. */
export function htmlOf({ body, language }: Letter): string {
  const words = body.trim().split(/\n{2,}/);
  const text = "font:16px/1.6 Sarabun,'Noto Sans Thai',sans-serif;color:#1b1b1b;margin:0 0 16px";
  const foot = 'font:13px/1.5 Sarabun,sans-serif;color:#555;margin:24px 0 0;border-top:1px solid #ccc;padding-top:12px';
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body style="margin:0;padding:24px;background:#fff">
<div style="max-width:560px;margin:0 auto">${words.map((one) => paragraph(one, text)).join('\n')}
${paragraph(FOOT[language], foot)}</div></body></html>`;
}
