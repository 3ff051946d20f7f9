import { mayReactivate } from '../organisations/index.ts';
import { defineMenu, defineTodos } from '../platform/menu/index.ts';
import { MENUS } from './reactivation/model.ts';
import { findReactivationRow } from './store/show-reactivation.ts';

const PATH = '/oss/basic-data';

defineMenu([
  {
    key: 'OSS_BASIC_DATA',
    system: 'OSS',
    name: { th: 'จัดการข้อมูลพื้นฐาน', en: 'Manage basic data' },
    path: PATH,
    may: mayReactivate,
    level: 'L2',
  },
]);

/** The unit is not complete: its holder or delegate has something to do (RACT-08). */
defineTodos(async (db, actor) => {
  if (mayReactivate(actor) || actor.organisationId === undefined) return [];
  const row = await findReactivationRow(db, actor.organisationId);
  if (!row || row.state === 'COMPLETED') return [];
  const total = MENUS.length;
  const left = [row.generalDoneAt, row.personnelDoneAt].filter((doneAt) => doneAt === null).length;
  const text =
    row.state === 'LAPSED'
      ? {
          th: `ข้อมูลพื้นฐานไม่ครบแล้ว: เหลือ ${left} จาก ${total} เมนู ก่อนหยุดเปิดการเข้ารับบริการ`,
          en: `Basic data lapsed: ${left} of ${total} menus left before visits stop`,
        }
      : {
          th: `Re-Activated ข้อมูลพื้นฐาน: เหลือ ${left} จาก ${total} เมนู`,
          en: `Re-activate the basic data: ${left} of ${total} menus left`,
        };
  return [{ key: 'REACTIVATE', text, path: PATH }];
});
