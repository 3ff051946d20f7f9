export { actorOfAccessToken, actorOfDayToken } from './actor.ts';
export { issueScardTokens } from './issue-tokens.ts';
export { refreshScardTokens } from './refresh-tokens.ts';
