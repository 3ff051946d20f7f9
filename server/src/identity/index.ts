export { checkNewPassword } from './credentials/check-new-password.ts';
export { checkNewUsername, isLegacyUsername } from './credentials/check-new-username.ts';
export { refuseCredential } from './credentials/refusals.ts';
export { describeDevice } from './describe-device.ts';
export {
  passwordLockMinutes,
  passwordMaxFailures,
  sessionHours,
  sessionIdleMinutes,
  sessionLifetime,
  stepUpMinutes,
} from './parameters.ts';
export { refuseIdentity } from './refusals.ts';
export { hashLinkToken, hashPassword, newLinkToken, sha256 } from './secrets.ts';
export { insertAccount, type NewAccount } from './store/accounts.ts';
export { insertApiToken } from './store/api-tokens.ts';
export {
  type AuthMethod,
  endAllSessions,
  endSession,
  getSessionExpiry,
  insertSession,
  listSessions,
  raiseSession,
  type SessionOrigin,
  updateSessionOrganisation,
} from './store/sessions.ts';
export { verifyCredentials } from './verify-credentials.ts';
