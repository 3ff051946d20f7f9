import type { PlainDate } from '../../../platform/time/index.ts';
import type { Capacity, Field, Slot } from '../model.ts';
import type { CapacityRule } from './authority-matrix.ts';

/** What a rule must know of authority data: the answers, without who wrote them. */
export interface Answers {
  readonly capacity: Capacity;
  readonly filledOn: PlainDate | null;
  readonly position: string | null;
  readonly orderNumber: string | null;
  readonly orderDate: PlainDate | null;
  readonly holderName: string | null;
  readonly holderPersonId: string | null;
  readonly scopes: readonly string[];
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly stampBaht: number | null;
  readonly separateDelegates: number | null;
  readonly letterNumber: string | null;
  readonly letterDate: PlainDate | null;
}

/** Fields of a task that must be answered before it is complete; empty for tasks without answers. */
export function requiredFields(task: 'HOLDER' | 'SCOPE' | 'STAMP', rule: CapacityRule): readonly Field[] {
  switch (task) {
    case 'HOLDER':
      return rule.signedBy === 'HOLDER'
        ? ['holder.filledOn', 'holder.position', 'holder.holderName', 'holder.holderCitizenId']
        : ['holder.filledOn', 'holder.position', 'holder.orderNumber', 'holder.orderDate'];
    case 'SCOPE':
      return rule.endRequired
        ? ['scope.scopes', 'scope.validFrom', 'scope.validTo']
        : ['scope.scopes', 'scope.validFrom'];
    case 'STAMP':
      return rule.stamped ? ['stamp.stampBaht', 'stamp.separateDelegates'] : [];
  }
}

const ANSWER_OF: Readonly<Record<Exclude<Field, `documents.${Slot}`>, (a: Answers) => unknown>> = {
  'holder.filledOn': (a) => a.filledOn,
  'holder.position': (a) => a.position,
  'holder.orderNumber': (a) => a.orderNumber,
  'holder.orderDate': (a) => a.orderDate,
  'holder.holderName': (a) => a.holderName,
  'holder.holderCitizenId': (a) => a.holderPersonId,
  'scope.scopes': (a) => (a.scopes.length > 0 ? a.scopes : null),
  'scope.validFrom': (a) => a.validFrom,
  'scope.validTo': (a) => a.validTo,
  'stamp.stampBaht': (a) => a.stampBaht,
  'stamp.separateDelegates': (a) => a.separateDelegates,
  'stamp.letterNumber': (a) => a.letterNumber,
  'stamp.letterDate': (a) => a.letterDate,
};

export const isDocumentField = (field: Field): field is `documents.${Slot}` => field.startsWith('documents.');

/** True when there is an answer; 0 baht is one. Files are not answers. */
export const isAnswered = (answers: Answers, field: Field): boolean =>
  !isDocumentField(field) && ANSWER_OF[field](answers) !== null;

/** Required fields of all pages without an answer, in the order of the pages. */
export const missingAnswers = (answers: Answers, rule: CapacityRule): readonly Field[] =>
  (['HOLDER', 'SCOPE', 'STAMP'] as const)
    .flatMap((task) => requiredFields(task, rule))
    .filter((field) => !isAnswered(answers, field));

/** Required places for files that are empty. */
export const missingSlots = (filled: readonly Slot[], rule: CapacityRule): readonly Slot[] =>
  rule.slots.filter(({ slot, required }) => required && !filled.includes(slot)).map(({ slot }) => slot);

/** True when the applicant can change this answer, and so reply to a word on it. */
export const isAsked = (field: Field, rule: CapacityRule): boolean =>
  isDocumentField(field)
    ? rule.slots.some(({ slot }) => field === `documents.${slot}`)
    : !field.startsWith('stamp.') || rule.stamped;
