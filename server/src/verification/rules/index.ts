/** The pure decisions of verification: no input, no output, no clock. */
export {
  decideFactors,
  type FactorDecision,
  type FactorParameters,
  judgeFactor,
} from './allowed-factors.ts';
export {
  ATTEMPT_REASONS,
  type AttemptReason,
  type AttemptResult,
  CHANNELS,
  type Channel,
  judgeReason,
  type Label,
  PATHWAYS,
  type Pathway,
  reasonsFor,
} from './channels.ts';
export type { FactorAttempt } from './factor-evidence.ts';
export type { Attempt, FactorFacts } from './factor-order.ts';
export { type GroupParameters, POPULATION_GROUPS, type PopulationGroup, populationGroup } from './population-group.ts';
export { type Certifier, type CertifierMeans, judgeProxy, type ProxyCertification } from './proxy.ts';
export { PROXY_REASONS, type ProxyReason, preselectedProxyReason, proxyReasonsFor } from './proxy-reasons.ts';
export {
  CARD_INSERTERS,
  type CardInserter,
  CERTIFIER_KINDS,
  type CertifierKind,
  RELATIONS,
  type Relation,
} from './relations.ts';
export { REVIEW_STATUSES, type ReviewStatus, reviewStatusFor } from './review-status.ts';
