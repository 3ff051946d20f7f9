import type { Field, Grant, Task } from '../../api/authority.ts';

/** The page that answers a task. ThaiD has its own, which is also where it comes back to. */
export const taskPages = {
  HOLDER: '/oss/authority/$grantId/holder',
  DOCUMENTS: '/oss/authority/$grantId/documents',
  SCOPE: '/oss/authority/$grantId/scope',
  STAMP: '/oss/authority/$grantId/stamp',
  CHECK: '/oss/authority/$grantId/check',
  THAID: '/oss/authority/$grantId/thaid',
} as const satisfies Record<Task, string>;

/** The page on which a field is answered: `holder.position` on that of HOLDER. */
export function pageOfField(field: Field) {
  const [page = ''] = field.split('.');
  const task = page.toUpperCase();
  return task in taskPages ? taskPages[task as Task] : taskPages.CHECK;
}

/** After a page is complete: the next one with something to do, or undefined for the list. */
export function nextPage(grant: Grant, after: Task) {
  const index = grant.tasks.findIndex(({ task }) => task === after);
  const next = grant.tasks.slice(index + 1).find(({ status }) => status !== 'COMPLETED' && status !== 'CANNOT_START');
  return next && taskPages[next.task];
}
