import { MODES, type Mode } from './mailbox.ts';
import { LINK, type Mail } from './mails.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

const STYLE = `body{font:18px/1.6 Sarabun,'Noto Sans Thai',system-ui,sans-serif;margin:0 auto;max-width:52rem;padding:1rem;color:#1b1b1b}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.5rem;border-bottom:1px solid #ccc;vertical-align:top}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border:1px solid #ccc;border-radius:.5rem;padding:1rem}
a{color:#005a9c}button{font:inherit;padding:.25rem .75rem}dt{font-weight:600}form{display:inline}`;

const MODE_WORDS: Record<Mode, string> = {
  ACCEPT: 'รับอีเมล · accepts',
  BUSY: 'ไม่ว่าง (450) · busy',
  REFUSE: 'ปฏิเสธ (550) · refuses',
  HANG: 'ค้าง · hangs',
  DOWN: 'ปิด · is down',
};

const page = (title: string, body: string): string => `<!doctype html><html lang="th"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style>
<body><main>${body}</main></body></html>`;

const bangkok = new Intl.DateTimeFormat('th-TH', {
  timeZone: 'Asia/Bangkok',
  dateStyle: 'medium',
  timeStyle: 'medium',
});
const time = (iso: string): string => escaped(bangkok.format(new Date(iso)));

const switches = (mode: Mode): string =>
  MODES.map(
    (one) => `<form method="post" action="/mailbox/mode"><input type="hidden" name="mode" value="${one}">
<button ${one === mode ? 'disabled aria-current="true"' : ''}>${MODE_WORDS[one]}</button></form>`,
  ).join(' ');

const row = ({ id, receivedAt, to, subject }: Mail): string =>
  `<tr><td>${time(receivedAt)}</td><td>${escaped(to.join(', '))}</td><td><a href="/mailbox/${id}">${escaped(subject)}</a></td></tr>`;

/** The list of mails, with the switches of the post. */
export function listPage(mails: readonly Mail[], mode: Mode): string {
  const table = `<table><thead><tr><th scope="col">เวลา · time</th><th scope="col">ถึง · to</th><th scope="col">เรื่อง · subject</th></tr></thead>
<tbody>${mails.map(row).join('')}</tbody></table>`;
  return page(
    'กล่องจดหมายจำลอง',
    `<h1>กล่องจดหมายจำลอง · simulated mailbox</h1>
<p>ที่ทำการไปรษณีย์จำลอง <strong>${MODE_WORDS[mode]}</strong></p><p>${switches(mode)}</p>
<p><a href="/mailbox">โหลดใหม่ · reload</a></p>
${mails.length === 0 ? '<p>ยังไม่มีจดหมาย · no mail yet</p>' : table}`,
  );
}

/** One mail: its words as they are, its addresses as links. */
export function mailPage({ from, to, subject, receivedAt, text }: Mail): string {
  const words = escaped(text).replace(LINK, (link) => `<a href="${link}">${link}</a>`);
  return page(
    subject,
    `<p><a href="/mailbox">← กล่องจดหมาย · mailbox</a></p><h1>${escaped(subject)}</h1>
<dl><dt>จาก · from</dt><dd>${escaped(from)}</dd><dt>ถึง · to</dt><dd>${escaped(to.join(', '))}</dd>
<dt>เวลา · time</dt><dd>${time(receivedAt)}</dd></dl><pre>${words}</pre>`,
  );
}
