import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideFactors, type FactorParameters, judgeFactor } from './allowed-factors.ts';
import { ATTEMPT_REASONS, type AttemptReason, CHANNELS, type Channel } from './channels.ts';
import type { FactorAttempt } from './factor-evidence.ts';
import type { Attempt, FactorFacts } from './factor-order.ts';
import { RELATIONS, type Relation } from './relations.ts';

const channels = Object.keys(CHANNELS) as Channel[];
const anyAttempt = fc.record<Attempt>({
  channel: fc.constantFrom(...channels),
  result: fc.constantFrom('FAILED', 'UNAVAILABLE'),
  reason: fc.constantFrom(...(Object.keys(ATTEMPT_REASONS) as AttemptReason[]), undefined),
});
const anyFacts = fc.record<FactorFacts>({
  group: fc.constantFrom('GENERAL', 'SPECIAL'),
  pathway: fc.constantFrom('INNOVATION', 'GENERAL_CARE'),
  attempts: fc.array(anyAttempt, { maxLength: 8 }),
  hasPhone: fc.constantFrom(true, false, undefined),
  declaredVulnerable: fc.boolean(),
  booking: fc.option(fc.record({ lineProofed: fc.boolean(), qrValid: fc.boolean() }), { nil: undefined }),
});
const anyParameters = fc.record<FactorParameters>({
  generalLineSelfAllowed: fc.boolean(),
  faceMaxAttempts: fc.integer({ min: 1, max: 5 }),
});
const anyEvidence = fc.record<Omit<FactorAttempt, 'channel'>>({
  relation: fc.constantFrom(...(Object.keys(RELATIONS) as Relation[]), 'SELF', undefined),
  gps: fc.constantFrom({ latitude: 15, longitude: 105 }, undefined),
  bookedQr: fc.constantFrom('VALID', 'EXPIRED', 'USED', 'WRONG_UNIT', undefined),
});

test('[AUTH-17] [AMB-03] no attempts whatever open the innovation smart card to a general person without a declaration', () => {
  fc.assert(
    fc.property(anyFacts, anyParameters, anyEvidence, (facts, parameters, evidence) => {
      const undeclared: FactorFacts = {
        ...facts,
        group: 'GENERAL',
        pathway: 'INNOVATION',
        declaredVulnerable: false,
      };
      expect(judgeFactor(undeclared, { ...evidence, channel: 'SMART_CARD' }, parameters)).toBeDefined();
    }),
  );
});

test('[AUTH-18] [FLOW-10] [AMB-04] a special person’s card opens only after a LINE and a face attempt', () => {
  fc.assert(
    fc.property(anyFacts, anyParameters, (facts, parameters) => {
      const special: FactorFacts = { ...facts, group: 'SPECIAL', pathway: 'INNOVATION' };
      const tried = new Set(special.attempts.map(({ channel }) => channel));
      const exhausted = tried.has('FACE') && (tried.has('LINE_SELF') || tried.has('LINE_FAMILY'));
      expect(judgeFactor(special, { channel: 'SMART_CARD' }, parameters) === undefined).toBe(exhausted);
    }),
  );
});

test('[AUTH-46] at most one channel is NEXT, and it is one that the judge would accept', () => {
  fc.assert(
    fc.property(anyFacts, anyParameters, (facts, parameters) => {
      const decisions = decideFactors(facts, parameters);
      expect(decisions.filter(({ status }) => status === 'NEXT').length).toBeLessThanOrEqual(1);
      expect(new Set(decisions.map(({ channel }) => channel)).size).toBe(decisions.length);
      for (const { channel, status } of decisions) {
        const complete: FactorAttempt = {
          channel,
          gps: { latitude: 15, longitude: 105 },
          ...(channel === 'LINE_FAMILY' ? { relation: 'MOTHER' } : {}),
        };
        const open = judgeFactor(facts, complete, parameters) === undefined;
        expect(open).toBe(status === 'NEXT' || status === 'AVAILABLE');
      }
    }),
  );
});

test('[INV-VER-2] the screen is never left without a NEXT while something on its line is open', () => {
  fc.assert(
    fc.property(anyFacts, anyParameters, (facts, parameters) => {
      const decisions = decideFactors(facts, parameters);
      const open = decisions.filter(({ status }) => status === 'NEXT' || status === 'AVAILABLE');
      const hasNext = open.some(({ status }) => status === 'NEXT');
      expect(hasNext).toBe(open.length > 0);
    }),
  );
});

test('[INV-VER-1] [AUTH-47] after a success nothing is open, on either pathway', () => {
  fc.assert(
    fc.property(anyFacts, anyParameters, fc.constantFrom(...channels), (facts, parameters, winner) => {
      const verified: FactorFacts = {
        ...facts,
        attempts: [...facts.attempts, { channel: winner, result: 'SUCCEEDED' }],
      };
      for (const channel of channels)
        expect(judgeFactor(verified, { channel }, parameters)?.code).toBe('VISIT_ALREADY_VERIFIED');
    }),
  );
});

test('[INV-VER-14] no face without a position, [AMB-07] no LINE by anybody but father, mother and child', () => {
  fc.assert(
    fc.property(anyFacts, anyParameters, anyEvidence, (facts, parameters, evidence) => {
      const face = judgeFactor(facts, { ...evidence, channel: 'FACE' }, parameters);
      if (face === undefined) expect(evidence.gps).toBeDefined();
      const family = judgeFactor(facts, { ...evidence, channel: 'LINE_FAMILY' }, parameters);
      if (family === undefined) expect(['FATHER', 'MOTHER', 'CHILD']).toContain(evidence.relation);
    }),
  );
});
