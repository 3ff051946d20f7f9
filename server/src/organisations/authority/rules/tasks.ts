import type { Field, GrantState, Slot, Task, TaskStatus } from '../model.ts';
import { type Answers, isAnswered, missingAnswers, missingSlots, requiredFields } from './answers.ts';
import type { CapacityRule } from './authority-matrix.ts';

export interface TaskFacts {
  readonly state: GrantState;
  readonly answers: Answers;
  readonly rule: CapacityRule;
  readonly filledSlots: readonly Slot[];
  /** Fields with an officer's word that is not answered yet. */
  readonly openNotes: readonly Field[];
  readonly confirmed: boolean;
}

export interface TaskLine {
  readonly task: Task;
  readonly status: TaskStatus;
  /** Fields without an answer, files without a place filled. */
  readonly missing: readonly Field[];
}

const PREFIX: Partial<Record<Task, string>> = {
  HOLDER: 'holder.',
  DOCUMENTS: 'documents.',
  SCOPE: 'scope.',
  STAMP: 'stamp.',
};

/** The page a field stands on. */
export const taskOfField = (field: Field): Task =>
  (['HOLDER', 'DOCUMENTS', 'SCOPE', 'STAMP'] as const).find((task) => field.startsWith(PREFIX[task] ?? '')) ?? 'CHECK';

function answerTask(task: 'HOLDER' | 'SCOPE' | 'STAMP', facts: TaskFacts): TaskLine {
  const required = requiredFields(task, facts.rule);
  const missing = required.filter((field) => !isAnswered(facts.answers, field));
  // Scopes that nobody chooses are there from the start: they say nothing about how far the page is.
  const chosen = required.filter((field) => !(field === 'scope.scopes' && facts.rule.scopesFixed));
  const begun = chosen.some((field) => isAnswered(facts.answers, field));
  return { task, missing, status: missing.length === 0 ? 'COMPLETED' : begun ? 'IN_PROGRESS' : 'NOT_STARTED' };
}

function documentTask(facts: TaskFacts): TaskLine {
  const missing = missingSlots(facts.filledSlots, facts.rule).map((slot): Field => `documents.${slot}`);
  const status = missing.length === 0 ? 'COMPLETED' : facts.filledSlots.length > 0 ? 'IN_PROGRESS' : 'NOT_STARTED';
  return { task: 'DOCUMENTS', missing, status };
}

/** Check and submit: open once every page is done and every word of the officer is answered. */
function checkStatus(facts: TaskFacts): TaskStatus {
  if (facts.state !== 'DRAFT' && facts.state !== 'RETURNED') return 'COMPLETED';
  const ready =
    missingAnswers(facts.answers, facts.rule).length === 0 &&
    missingSlots(facts.filledSlots, facts.rule).length === 0 &&
    facts.openNotes.length === 0;
  return ready ? 'NOT_STARTED' : 'CANNOT_START';
}

function thaidStatus(facts: TaskFacts): TaskStatus {
  if (facts.state === 'DRAFT' || facts.state === 'RETURNED') return 'CANNOT_START';
  return facts.confirmed ? 'COMPLETED' : 'NOT_STARTED';
}

/** The task list (รายการสิ่งที่ต้องทำ): what is missing and what the officer wants corrected, page by page. */
export function taskList(facts: TaskFacts): readonly TaskLine[] {
  const pages = [answerTask('HOLDER', facts), documentTask(facts), answerTask('SCOPE', facts)];
  if (facts.rule.stamped) pages.push(answerTask('STAMP', facts));
  const corrected = pages.map((line) =>
    facts.openNotes.some((field) => taskOfField(field) === line.task)
      ? { ...line, status: 'NEEDS_CORRECTION' as const }
      : line,
  );
  return [
    ...corrected,
    { task: 'CHECK', status: checkStatus(facts), missing: [] },
    { task: 'THAID', status: thaidStatus(facts), missing: [] },
  ];
}
