export { exportGroupJob } from './export-group-job.ts';
export { GROUP_TEMPLATE } from './file/columns.ts';
export { grantGroupRight, listGroupGrants, withdrawGroupGrant } from './grants.ts';
export { cancelGroupJob, runGroupJob } from './run-group-job.ts';
export { listGroupJobs, listGroupRows, showGroupJob } from './show-group-jobs.ts';
export { showGroupRights } from './show-group-rights.ts';
export { uploadGroupFile } from './upload-group-file.ts';
export { validateGroupJob } from './validate-group-job.ts';
export { groupRoutines } from './worker.ts';
