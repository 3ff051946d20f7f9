export { samePerson } from '../persons/index.ts';
export { acceptCardProof } from './card/accept-proof.ts';
export { type CardProof, consumeCardProof } from './card/consume-card-proof.ts';
export { enrolAgent } from './card/enrol-agent.ts';
export { listAgents } from './card/list-agents.ts';
export { refuseCard } from './card/refusals.ts';
export { revokeAgent } from './card/revoke-agent.ts';
export { startAgentEnrolment } from './card/start-agent-enrolment.ts';
export { startCardChallenge } from './card/start-challenge.ts';
export { insertEnrolledAgent } from './card/store/agents.ts';
export { askPasswordReset } from './credentials/ask-password-reset.ts';
export { changePassword } from './credentials/change-password.ts';
export { checkNewPassword } from './credentials/check-new-password.ts';
export { checkNewUsername, isLegacyUsername } from './credentials/check-new-username.ts';
export { credentialSubscriptions } from './credentials/events.ts';
export { refuseCredential } from './credentials/refusals.ts';
export { resetPassword } from './credentials/reset-password.ts';
export { credentialRoutines } from './credentials/routines.ts';
export { findReachable } from './credentials/store/passwords.ts';
export type { Reachable } from './credentials/store/reset.ts';
export { describeDevice } from './describe-device.ts';
export { findLegacyName } from './legacy/find-legacy-name.ts';
export { importLegacyList } from './legacy/import-legacy-list.ts';
export {
  passwordLockMinutes,
  passwordMaxFailures,
  sessionHours,
  sessionIdleMinutes,
  sessionLifetime,
  stepUpMinutes,
} from './parameters.ts';
export { askForPasskey } from './passkeys/ask-for-passkey.ts';
export { consumePasskey } from './passkeys/consume-passkey.ts';
export { listPasskeys } from './passkeys/list-passkeys.ts';
export { credentialSchema, PASSKEY_ROLES, type RelyingParty, relyingPartySchema } from './passkeys/model.ts';
export { refusePasskey } from './passkeys/refusals.ts';
export { registerPasskey } from './passkeys/register-passkey.ts';
export { removePasskey } from './passkeys/remove-passkey.ts';
export { startPasskeyRegistration } from './passkeys/start-registration.ts';
export { refuseIdentity } from './refusals.ts';
export * from './scard/index.ts';
export { hashLinkToken, hashPassword, newLinkToken, sha256 } from './secrets.ts';
export * from './sign-up/index.ts';
export {
  type AccountFace,
  activateAccount,
  closePendingAccounts,
  findAccounts,
  findOwnAccounts,
  updatePendingCredentials,
} from './store/account-faces.ts';
export { getAccountMail, insertAccount, type NewAccount } from './store/accounts.ts';
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
export { findAccountsOfPerson } from './thaid/accounts.ts';
export { consumeProof, type ProofUse } from './thaid/consume-proof.ts';
export { keepThaidProof } from './thaid/keep-proof.ts';
export { THAID_PURPOSES, type ThaidProof, type ThaidPurpose } from './thaid/model.ts';
export { thaidProofMinutes, thaidTimeoutSeconds } from './thaid/parameters.ts';
export { refuseProof } from './thaid/refusals.ts';
export { thaidRoutines } from './thaid/routines.ts';
export { startThaid } from './thaid/start-thaid.ts';
export { takeThaidAnswer } from './thaid/take-answer.ts';
export { verifyCredentials } from './verify-credentials.ts';
