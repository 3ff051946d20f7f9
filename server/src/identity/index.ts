export { passwordLockMinutes, passwordMaxFailures, sessionHours, stepUpMinutes } from './parameters.ts';
export { refuseIdentity } from './refusals.ts';
export { hashPassword, sha256 } from './secrets.ts';
export { insertAccount, type NewAccount } from './store/accounts.ts';
export { insertApiToken } from './store/api-tokens.ts';
export { endSession, getSessionExpiry, insertSession, updateSessionOrganisation } from './store/sessions.ts';
export { verifyCredentials } from './verify-credentials.ts';
