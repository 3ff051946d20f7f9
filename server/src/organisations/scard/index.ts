export { actorOfAccessToken, actorOfDayToken } from './actor.ts';
export { issueScardTokens } from './issue-tokens.ts';
export { listScardFamilies } from './list-families.ts';
export { refreshScardTokens } from './refresh-tokens.ts';
export { revokeScardFamily } from './revoke-family.ts';
