/**
 * What verification says no with. The sentences live in refusal-texts/, one page per theme;
 * a rule answers `refuse('CODE', facts)` and never writes a text of its own.
 */
import { defineRefusals } from '../platform/refusals/index.ts';
import { codeRefusals } from './refusal-texts/code-and-close.ts';
import { factorRefusals } from './refusal-texts/factors.ts';
import { personRefusals } from './refusal-texts/person-and-right.ts';
import { proxyRefusals } from './refusal-texts/proxy.ts';
import { unitRefusals } from './refusal-texts/unit-and-service.ts';

const verificationRefusals = {
  ...factorRefusals,
  ...proxyRefusals,
  ...personRefusals,
  ...unitRefusals,
  ...codeRefusals,
};

export type VerificationRefusalCode = keyof typeof verificationRefusals;

/** Makes a refusal of this module; `detail` never carries a full citizen id, token or picture. */
export const refuse = defineRefusals(verificationRefusals);
