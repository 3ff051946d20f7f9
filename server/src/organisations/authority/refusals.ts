import { defineRefusals } from '../../platform/refusals/index.ts';
import { applicationTexts } from './refusal-texts/application.ts';
import { decisionTexts } from './refusal-texts/decision.ts';

/** What the room of authority data says no with. */
export const refuseAuthority = defineRefusals({ ...applicationTexts, ...decisionTexts });
