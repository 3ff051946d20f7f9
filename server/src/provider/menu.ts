import { mayReactivate } from '../organisations/index.ts';
import { defineMenu, defineTodos } from '../platform/menu/index.ts';
import { findReactivation } from './store/reactivation.ts';

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

/** The unit is not re-activated: its holder or delegate has something to do. */
defineTodos(async (db, actor) => {
  if (mayReactivate(actor) || actor.organisationId === undefined) return [];
  const state = await findReactivation(db, actor.organisationId);
  if (state === undefined || state === 'COMPLETED') return [];
  const text = {
    th: 'Re-Activated: บันทึกข้อมูลพื้นฐานของหน่วยบริการให้ครบ',
    en: 'Re-activate: complete the basic data of the unit',
  };
  return [{ key: 'REACTIVATE', text, path: PATH }];
});
