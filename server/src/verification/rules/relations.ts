/** Who may act for the patient: relations (ความสัมพันธ์) and kinds of certifier, as AMB-07 settles the four lists of the source. */
import type { Label } from './channels.ts';

export const RELATIONS = {
  FATHER: { th: 'บิดา', en: 'Father' },
  MOTHER: { th: 'มารดา', en: 'Mother' },
  CHILD: { th: 'บุตร', en: 'Child' },
  SPOUSE: { th: 'คู่สมรส', en: 'Spouse' },
  GRANDPARENT: { th: 'ปู่ ย่า ตา ยาย', en: 'Grandparent' },
  GRANDCHILD: { th: 'หลาน', en: 'Grandchild' },
  SIBLING: { th: 'พี่น้อง', en: 'Brother or sister' },
  OTHER_DIRECT_RELATIVE: { th: 'ญาติสายตรงอื่น', en: 'Other direct relative' },
  LEGAL_GUARDIAN: { th: 'ผู้ปกครองตามกฎหมาย', en: 'Legal guardian' },
  CARER: { th: 'ผู้ดูแล', en: 'Carer' },
  UNIT_STAFF: { th: 'เจ้าหน้าที่หน่วยบริการ', en: 'Unit staff' },
} as const satisfies Record<string, Label>;
export type Relation = keyof typeof RELATIONS;

export const CERTIFIER_KINDS = {
  GUARDIAN: { th: 'ผู้ปกครอง', en: 'Guardian' },
  CARER: { th: 'ผู้ดูแล', en: 'Carer' },
  STAFF: { th: 'เจ้าหน้าที่ผู้บันทึกข้อมูล', en: 'Recording staff' },
  FAMILY: { th: 'บุคคลในครอบครัวสายตรง', en: 'Direct family' },
} as const satisfies Record<string, Label>;
export type CertifierKind = keyof typeof CERTIFIER_KINDS;

/** LINE by family: father, mother and child only (AUTH-16). */
export const LINE_RELATIONS: readonly Relation[] = ['FATHER', 'MOTHER', 'CHILD'];

/** Who may insert the patient's card at an innovation unit (AUTH-19, AUTH-30). A spouse is not direct line. */
export const DIRECT_RELATIONS: readonly Relation[] = [
  ...LINE_RELATIONS,
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'OTHER_DIRECT_RELATIVE',
];

/** Whose hand the card of the desk can come from: the patient's own, or a direct relative's (AUTH-19, AUTH-30). */
export const CARD_INSERTERS = [
  'SELF',
  'FATHER',
  'MOTHER',
  'CHILD',
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'OTHER_DIRECT_RELATIVE',
] as const satisfies readonly (Relation | 'SELF')[];
export type CardInserter = (typeof CARD_INSERTERS)[number];

/** The relations each kind of certifier can have; a spouse certifies as a carer only. */
export const RELATIONS_OF_CERTIFIER: Readonly<Record<CertifierKind, readonly Relation[]>> = {
  GUARDIAN: [...DIRECT_RELATIONS, 'LEGAL_GUARDIAN'],
  CARER: [...DIRECT_RELATIONS, 'SPOUSE', 'LEGAL_GUARDIAN', 'CARER'],
  STAFF: ['UNIT_STAFF'],
  FAMILY: DIRECT_RELATIONS,
};
