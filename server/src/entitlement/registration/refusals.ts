import { defineRefusals } from '../../platform/refusals/index.ts';

/** Refusals of registering beside those that the whole module shares. */
export const refuseRegistration = defineRefusals({
  NO_UNIVERSAL_RIGHT: {
    kind: 'NOT_ENTITLED',
    status: 422,
    th: 'บุคคลนี้ไม่มีสิทธิหลักประกันสุขภาพแห่งชาติ จึงลงทะเบียนไม่ได้',
    en: 'This person has no right to universal coverage and cannot be registered.',
    nextTh: 'ตรวจสอบสัญชาติและสถานะในทะเบียนราษฎร หรือสิทธิกองทุนอื่นที่เกี่ยวข้อง',
    nextEn: 'Check nationality and status in the civil register, or the fund that is meant for him.',
  },
  NETWORK_UNIT_NOT_ACTIVE: {
    kind: 'NOT_ENTITLED',
    status: 422,
    th: 'หน่วยบริการในเครือข่ายนี้ไม่อยู่ในระบบหลักประกันสุขภาพแห่งชาติแล้ว',
    en: 'A unit of this network is no longer part of the scheme.',
    nextTh: 'เลือกเครือข่ายหน่วยบริการอื่น',
    nextEn: 'Choose another network.',
  },
  BIRTH_REGISTERED_ALREADY: {
    kind: 'CONFLICT',
    status: 409,
    th: 'เด็กคนนี้ลงทะเบียนหน่วยบริการแล้ว',
    en: 'This child is registered already.',
    nextTh: 'หากต้องการเปลี่ยนหน่วยบริการ ให้ใช้เมนูลงทะเบียนโดยผู้ปกครอง',
    nextEn: 'To change the unit, use the registration by a guardian.',
  },
  REQUESTER_IS_PERSON: {
    kind: 'INVALID',
    status: 422,
    th: 'ผู้ยื่นแทนเป็นบุคคลเดียวกับผู้มีสิทธิ',
    en: 'Who asks in his place is the person himself.',
    nextTh: 'ใช้เมนูลงทะเบียนด้วยตนเอง',
    nextEn: 'Use the registration by oneself.',
  },
});
