/** The steps of a sign-up in their order (ขั้นตอนการสมัคร); none can be skipped (SC-04). */
export const SIGN_UP_STEPS = [
  'THAID',
  'MAIL',
  'MAIL_LINK',
  'CREDENTIALS',
  'COORDINATOR',
  'AFFILIATION',
  'UNIT',
  'CHECK',
] as const;
export type SignUpStep = (typeof SIGN_UP_STEPS)[number];

/** Whom the agency may ring about the unit's affairs (ผู้ประสานงาน, OSS-55). */
export interface Coordinator {
  readonly name?: string | undefined;
  readonly position?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** A sign-up under way, as the store has it. */
export interface SignUp {
  readonly signUpId: string;
  /** The number the account will have. */
  readonly accountId: string;
  readonly requestNo: number;
  readonly language: 'th' | 'en';
  /** Slow hash of the typed citizen id; null once ThaiD has named the person. */
  readonly citizenHash: string | null;
  readonly personId: string | null;
  readonly displayName: string | null;
  readonly proofLevel: string | null;
  readonly proofedAt: Date | null;
  readonly email: string | null;
  readonly emailConfirmedAt: Date | null;
  readonly mails: number;
  readonly lastMailAt: Date | null;
  readonly username: string | null;
  readonly passwordHash: string | null;
  /** `{}` = none named; null = not asked yet. */
  readonly coordinator: Coordinator | null;
  readonly affiliation: string | null;
  readonly organisationId: string | null;
  readonly begunAt: Date;
  readonly expiresAt: Date;
}

/** The first step that is not done. */
export function stepOf(signUp: SignUp): SignUpStep {
  if (!signUp.proofedAt) return 'THAID';
  if (!signUp.email) return 'MAIL';
  if (!signUp.emailConfirmedAt) return 'MAIL_LINK';
  if (!signUp.username) return 'CREDENTIALS';
  if (!signUp.coordinator) return 'COORDINATOR';
  if (!signUp.affiliation) return 'AFFILIATION';
  if (!signUp.organisationId) return 'UNIT';
  return 'CHECK';
}

/** Whether a step may be taken, or taken again, when another one is the next to do. */
export const isReached = (step: SignUpStep, next: SignUpStep): boolean =>
  SIGN_UP_STEPS.indexOf(step) <= SIGN_UP_STEPS.indexOf(next);

/** As it is told to the applicant and quoted by him: OSS-2569-000123 (Buddhist year). */
export const requestNumber = (requestNo: number, begunAt: Date): string =>
  `OSS-${begunAt.getUTCFullYear() + 543}-${String(requestNo).padStart(6, '0')}`;
