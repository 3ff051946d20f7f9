import type { Factor } from '../../api/types.ts';

/** The one way the platform proposes now. */
export const isMain = (factor: Factor) => factor.status === 'NEXT';

export const isOpen = (factor: Factor) => factor.status === 'NEXT' || factor.status === 'AVAILABLE';

/** AMB-03: only the officer's declaration of a face problem or vulnerability is missing. */
export const needsDeclaration = (factor: Factor) => factor.refusal?.code === 'VULNERABILITY_DECLARATION_REQUIRED';

/** The card, when it may be used now, or could be with a declaration. */
export const usableCard = (factors: Factor[]) =>
  factors.find(
    (factor) => factor.channel === 'SMART_CARD' && factor.performable && (isOpen(factor) || needsDeclaration(factor)),
  );
