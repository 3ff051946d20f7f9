export { checkDigit, citizenIdFrom, groupCitizenId, isValidCitizenId, maskCitizenId } from './citizen-id.ts';
export { CITIZEN_ID_ISSUES, type CitizenIdIssue, citizenIdIssue, citizenIdSchema } from './schema.ts';
