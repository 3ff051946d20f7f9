import type { Principal } from '../platform/actor.ts';
import type { Level } from '../platform/use-case/index.ts';

/**
 * Who may do what at which level, written down a second time from the permission matrix: a declaration that is widened
 * by mistake no longer agrees with this table, and a use case that is not in it fails the test.
 */
export const PERMISSIONS: Readonly<Record<string, readonly [Level, ...Principal[]]>> = {
  'identity.startThaid': ['NONE', 'PUBLIC'],
  'identity.takeThaidAnswer': ['NONE', 'PUBLIC'],
  'identity.keepThaidProof': ['NONE', 'SYSTEM'],
  'identity.askPasswordReset': ['NONE', 'PUBLIC'],
  'identity.resetPassword': ['NONE', 'PUBLIC'],
  'identity.changePassword': ['NONE', 'ACCOUNT'],
  'identity.findLegacyName': ['L1', 'REGION_OFFICER', 'CENTRAL_OFFICER'],
  'organisations.signIn': ['NONE', 'PUBLIC'],
  'organisations.showSession': ['NONE', 'ACCOUNT'],
  'organisations.signOut': ['NONE', 'ACCOUNT'],
  'organisations.switchOrganisation': ['NONE', 'ACCOUNT'],
  'organisations.showMenu': ['NONE', 'ACCOUNT'],
  'provider.openReactivation': ['NONE', 'ACCOUNT'],
  'entitlement.lookUpRights': ['NONE', 'UNIT_API'],
  'verification.lookUpPerson': ['DESK', 'DESK_OFFICER', 'REGISTRAR'],
  'verification.showHistory': ['DESK', 'DESK_OFFICER', 'REGISTRAR', 'AUDITOR'],
  'verification.showToday': ['DESK', 'DESK_OFFICER'],
  'verification.searchVisits': ['DESK', 'DESK_OFFICER', 'HOLDER'],
  'verification.openVisit': ['DESK', 'DESK_OFFICER'],
  'verification.showVisit': ['DESK', 'DESK_OFFICER'],
  'verification.recordAttempt': ['DESK', 'DESK_OFFICER'],
  'verification.verifyVisit': ['DESK', 'DESK_OFFICER'],
  'verification.editVisit': ['DESK', 'DESK_OFFICER'],
  'verification.closeVisit': ['DESK', 'DESK_OFFICER'],
  'verification.cancelVisit': ['DESK', 'DESK_OFFICER', 'HOLDER'],
  'verification.printSlip': ['DESK', 'DESK_OFFICER'],
  'verification.attachEvidence': ['DESK', 'DESK_OFFICER'],
  'verification.listEvidence': ['DESK', 'DESK_OFFICER'],
  'verification.recordRead': ['NONE', 'UNIT_API'],
  'verification.saveDraft': ['NONE', 'UNIT_API'],
  'verification.issueClaimCode': ['NONE', 'UNIT_API'],
  'verification.closeByEndpoint': ['NONE', 'UNIT_API'],
  'verification.cancelClose': ['NONE', 'UNIT_API'],
  'verification.restoreClose': ['NONE', 'UNIT_API'],
  'verification.checkAuthenStatus': ['NONE', 'UNIT_API'],
  'verification.findLatestCodes': ['NONE', 'UNIT_API'],
};
