import type { SignUp, SignUpStep } from '../../api/sign-up.ts';

/** The page of each step, in their order. */
export const PAGE_OF = {
  THAID: '/signup/thaid',
  MAIL: '/signup/email',
  MAIL_LINK: '/signup/sent',
  CREDENTIALS: '/signup/credentials',
  COORDINATOR: '/signup/coordinator',
  AFFILIATION: '/signup/affiliation',
  UNIT: '/signup/unit',
  CHECK: '/signup/check',
} as const satisfies Record<SignUpStep, string>;

const STEPS = Object.keys(PAGE_OF) as SignUpStep[];

/** The citizen id on the first page is a step as well. */
export const STEP_COUNT = STEPS.length + 1;
export const numberOf = (step: SignUpStep | 'START'): number => (step === 'START' ? 1 : STEPS.indexOf(step) + 2);

/** May this page be shown now? Not before its turn, and what was proved or confirmed is not asked again. */
export function isOpen(step: SignUpStep, signUp: SignUp): boolean {
  if (step === 'THAID') return signUp.step === 'THAID';
  if (step === 'MAIL' || step === 'MAIL_LINK')
    return signUp.name !== null && !signUp.mail?.confirmed && isReached(step, signUp);
  return isReached(step, signUp);
}

const isReached = (step: SignUpStep, signUp: SignUp): boolean => STEPS.indexOf(step) <= STEPS.indexOf(signUp.step);
