import { expect, test } from 'vitest';
import type { Grant, TaskStatus } from '../../api/authority.ts';
import { nextPage, pageOfField, taskPages } from './task-pages.ts';

const withStatuses = (...statuses: TaskStatus[]) => {
  const tasks = (['HOLDER', 'DOCUMENTS', 'SCOPE', 'STAMP', 'CHECK', 'THAID'] as const).map((task, index) => ({
    task,
    status: statuses[index] ?? 'CANNOT_START',
    missing: [],
    notes: [],
  }));
  return { tasks } as unknown as Grant;
};

test('[ORG-01] after a page comes the next one with something to do', () => {
  const grant = withStatuses('COMPLETED', 'COMPLETED', 'NEEDS_CORRECTION', 'NOT_STARTED');
  expect(nextPage(grant, 'HOLDER')).toBe(taskPages.SCOPE);
  expect(nextPage(grant, 'SCOPE')).toBe(taskPages.STAMP);
  expect(nextPage(grant, 'STAMP')).toBeUndefined();
});

test('[ORG-09] a note of the officer leads to the page of its answer', () => {
  expect(pageOfField('stamp.stampBaht')).toBe(taskPages.STAMP);
  expect(pageOfField('documents.POWER_OF_ATTORNEY')).toBe(taskPages.DOCUMENTS);
  expect(pageOfField('holder.orderNumber')).toBe(taskPages.HOLDER);
});
