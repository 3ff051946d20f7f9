import { defineTexts } from '../../i18n/texts.ts';

export const texts = defineTexts({
  th: {
    label: 'แผนที่ตำแหน่งหน่วยบริการ',
    loading: 'กำลังโหลดแผนที่…',
    pin: 'หมุดตำแหน่งหน่วยบริการ ใช้ปุ่มลูกศรเพื่อขยับ',
    zoomIn: 'ขยาย',
    zoomOut: 'ย่อ',
    source: 'เส้นเขตจังหวัด: Natural Earth',
    how: 'กดบนแผนที่เพื่อปักหมุด หรือลากหมุด (เมื่อเลือกหมุดแล้ว ใช้ปุ่มลูกศรได้) พิกัดในช่องด้านบนเปลี่ยนตาม',
  },
  en: {
    label: 'Map with the position of the unit',
    loading: 'Loading the map…',
    pin: 'Pin of the unit: move it with the arrow keys',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    source: 'Outlines of provinces: Natural Earth',
    how: 'Click on the map to drop the pin, or drag it (with the pin focused the arrow keys move it). The fields above follow.',
  },
});
