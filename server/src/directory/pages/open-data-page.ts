import { html } from 'ghtml';
import { COLUMNS } from '../open-data/columns.ts';
import { documentOf } from './layout.ts';
import type { Language } from './texts.ts';
import { TEXTS } from './texts.ts';

const WORDS = {
  th: {
    lead: 'รายชื่อหน่วยบริการที่ประกาศแล้วทั้งหมด ดาวน์โหลดและนำไปใช้ต่อได้ ไม่มีข้อมูลส่วนบุคคล: บุคลากรแสดงเพียงวิชาชีพและเวลา',
    csv: 'ตาราง CSV (UTF-8 มี BOM เปิดด้วยโปรแกรมตารางคำนวณได้)',
    json: 'JSON ช่องเดียวกับ CSV',
    fhir: 'HL7 FHIR R4 Bundle: Organization, Location, HealthcareService, PractitionerRole',
    one: 'ทรัพยากร FHIR ทีละรายการ เช่น',
    api: 'ค้นหาด้วยโปรแกรม: GET /api/directory/units',
    fresh: 'ไฟล์สร้างจากข้อมูลปัจจุบันทุกครั้ง ส่ง If-None-Match พร้อม ETag ล่าสุด จะได้ 304 เมื่อข้อมูลไม่เปลี่ยน',
    files: 'ไฟล์',
    columns: 'ความหมายของช่อง',
    name: 'ช่อง',
    meaning: 'ความหมาย',
  },
  en: {
    lead: 'All announced units, to be downloaded and used again. No personal data: of personnel only profession and hours.',
    csv: 'CSV table (UTF-8 with byte order mark, for spreadsheets)',
    json: 'JSON with the same fields',
    fhir: 'HL7 FHIR R4 bundle: Organization, Location, HealthcareService, PractitionerRole',
    one: 'One FHIR resource at a time, as',
    api: 'Search by program: GET /api/directory/units',
    fresh:
      'Files are made from the present data each time. Send If-None-Match with the last ETag to get 304 while nothing changed.',
    files: 'Files',
    columns: 'Columns',
    name: 'Column',
    meaning: 'Meaning',
  },
} as const;

/** What the open data are: files, how to fetch them, and every column. */
export function openDataPage({
  language,
  publicUrl,
  demo,
}: {
  language: Language;
  publicUrl: string;
  demo: boolean;
}): string {
  const w = WORDS[language];
  const title = TEXTS[language].openData;
  const rows = COLUMNS.map(
    (column) => html`<tr><th scope="row"><code>${column.name}</code></th><td>${column[language]}</td></tr>`,
  );
  const main = html`<h1>${title}</h1><p class="lead">${w.lead}</p>
<section><h2>${w.files}</h2><ul>
<li><a href="/open-data/units.csv">units.csv</a> ${w.csv}</li>
<li><a href="/open-data/units.json">units.json</a> ${w.json}</li>
<li><a href="/open-data/fhir/bundle.json">fhir/bundle.json</a> ${w.fhir}</li></ul>
<p>${w.one} <code>GET /fhir/R4/Organization/99811</code></p><p>${w.api}</p><p>${w.fresh}</p></section>
<section><table><caption>${w.columns}</caption><thead><tr><th scope="col">${w.name}</th><th scope="col">${w.meaning}</th></tr></thead><tbody>!${rows}</tbody></table></section>`;
  return documentOf(
    {
      language,
      title,
      description: w.lead,
      otherLanguage: language === 'th' ? '/open-data?lang=en' : '/open-data',
      canonical: `${publicUrl}/open-data${language === 'en' ? '?lang=en' : ''}`,
      skip: TEXTS[language].skipUnit,
      demo,
    },
    main,
  );
}
