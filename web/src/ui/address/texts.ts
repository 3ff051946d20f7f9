import { defineTexts } from '../../i18n/texts.ts';

export const texts = defineTexts({
  th: {
    hint: 'พิมพ์ชื่อตำบล อำเภอ จังหวัด หรือรหัสไปรษณีย์ แล้วเลือกจากรายการ',
    type: 'พิมพ์เพื่อค้นหา',
    none: 'ไม่พบที่อยู่ ลองพิมพ์เฉพาะชื่อตำบลหรือรหัสไปรษณีย์',
    failed: 'ค้นหาไม่ได้ในขณะนี้ ลองพิมพ์อีกครั้ง',
    clear: 'ล้างตำบลที่เลือก',
  },
  en: {
    hint: 'Type a tambon, amphoe, province or postcode and choose from the list',
    type: 'Type to search',
    none: 'Nothing found. Try the tambon alone, or the postcode',
    failed: 'Cannot search right now. Type again',
    clear: 'Clear the chosen tambon',
  },
});
