export { cancelGroupCheck } from './cancel-group-check.ts';
export { downloadGroupCheck } from './download-group-check.ts';
export { listGroupChecks } from './list-group-checks.ts';
export { receiveGroupCheck } from './receive-group-check.ts';
export { resultStream, sampleStream } from './result/result-stream.ts';
export { showGroupCheck } from './show-group-check.ts';
export { groupCheckRoutines } from './work/routines.ts';
