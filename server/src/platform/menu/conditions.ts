import type { AccountActor, Principal } from '../actor.ts';
import { defineRefusals, type Refusal } from '../refusals/index.ts';

/** Refusals that only a menu answers: the use cases behind it answer FORBIDDEN or a code of their own. */
export const refuseMenu = defineRefusals({
  ROLE_NOT_GIVEN: {
    kind: 'FORBIDDEN',
    status: 403,
    th: 'ท่านยังไม่มีบทบาทที่ใช้เมนูนี้ในหน่วยงานนี้',
    en: 'You do not hold the role for this menu in this organisation.',
    nextTh: 'ขอบทบาทจากผู้ดูแลผู้ใช้งานของหน่วยงาน',
    nextEn: 'Ask the user manager of your organisation for the role.',
  },
  NOT_OPEN_YET: {
    kind: 'FORBIDDEN',
    status: 403,
    th: 'เมนูนี้ยังไม่เปิดให้บริการ',
    en: 'This menu is not open yet.',
    nextTh: 'ใช้ช่องทางเดิมไปก่อน ระบบจะแจ้งเมื่อเปิดให้บริการ',
    nextEn: 'Use the present channel until then; you will be told when it opens.',
  },
  BANGKOK_ONLY: {
    kind: 'NOT_ENTITLED',
    status: 403,
    th: 'โครงการนี้เปิดเฉพาะหน่วยบริการในกรุงเทพมหานคร',
    en: 'This project is for units in Bangkok only.',
    nextTh: 'หน่วยบริการนอกกรุงเทพมหานครไม่ต้องดำเนินการ',
    nextEn: 'Units elsewhere have nothing to do here.',
  },
});

type Condition = (actor: AccountActor) => Refusal | undefined;

/** Holds one of the roles in the organisation he acts for. The answer names the roles, so that one knows what to ask for. */
export const withRole =
  (...roles: readonly Principal[]): Condition =>
  (actor) =>
    roles.some((role) => actor.roles.includes(role)) ? undefined : refuseMenu('ROLE_NOT_GIVEN', { roles });

/** The first condition that fails answers. */
export const allOf =
  (...conditions: readonly Condition[]): Condition =>
  (actor) => {
    for (const condition of conditions) {
      const refusal = condition(actor);
      if (refusal) return refusal;
    }
    return undefined;
  };

/** One of the conditions is enough; else the first one's answer stands. */
export const anyOf =
  (first: Condition, ...others: readonly Condition[]): Condition =>
  (actor) => {
    const refusal = first(actor);
    return refusal && others.every((condition) => condition(actor)) ? refusal : undefined;
  };

/** Declared so that people see it coming; whoever may not use it anyway reads that reason first. */
export const notOpenYet: Condition = () => refuseMenu('NOT_OPEN_YET');
