export { demoTraces } from './demo-traces.ts';
export { fixtures } from './fixtures.ts';
export { seedDemo } from './seed.ts';
export { settleNation } from './settle-nation.ts';
export { demoRegistrar } from './srm-token.ts';
