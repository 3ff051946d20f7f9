import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AUTHORITY_SCOPES } from '../../../platform/actor.ts';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { AFFILIATIONS, CAPACITIES } from '../model.ts';
import { AUTHORITY_MATRIX, capacityRule } from './authority-matrix.ts';
import { judgeScopes } from './judge-submission.ts';
import { stampDutyFor, stampNeeded } from './stamp-duty.ts';

const byDefault = { get: <T>(parameter: { default: T }): T => parameter.default };

test('[ORG-10] [ORG-11] [ORG-12] [ORG-13] [ORG-14] [ORG-15] [ORG-27] six affiliations, and who may act in each', () => {
  const table = Object.fromEntries(AFFILIATIONS.map((a) => [a, Object.keys(AUTHORITY_MATRIX[a])]));
  expect(table).toEqual({
    MOPH_PS: ['HOLDER', 'DELEGATE', 'ASSIGNEE'],
    MOPH_OTHER: ['HOLDER', 'DELEGATE'],
    PUBLIC_NON_MOPH: ['HOLDER', 'DELEGATE'],
    PUBLIC_SPECIAL: ['HOLDER', 'DELEGATE'],
    LOCAL_GOV: ['HOLDER', 'DELEGATE'],
    PRIVATE: ['HOLDER', 'DELEGATE'],
  });
});

describe.each(AFFILIATIONS)('a unit of %s', (affiliation) => {
  test('[ORG-16] [ORG-19] [ROLE-04] [ROLE-06] its highest authority acts in everything, by appointment order', () => {
    const rule = capacityRule(affiliation, 'HOLDER');
    expect(rule?.slots).toEqual([{ slot: 'APPOINTMENT_ORDER', required: true }]);
    expect(rule).toMatchObject({ scopes: AUTHORITY_SCOPES, scopesFixed: true, stamped: false, endRequired: false });
    expect(rule?.confirmedBy).toEqual(['APPLICANT']);
  });

  test('[ORG-18] [ORG-20] [ORG-21] [ORG-22] [ROLE-05] [AMB-24] [AMB-29] a delegate acts by a stamped power of attorney, for what it names', () => {
    const rule = capacityRule(affiliation, 'DELEGATE');
    expect(rule?.slots.map(({ slot }) => slot)).toEqual(['APPOINTMENT_ORDER', 'POWER_OF_ATTORNEY']);
    expect(rule).toMatchObject({ scopesFixed: false, stamped: true, endRequired: true, signedBy: 'HOLDER' });
    expect(rule?.confirmedBy).toEqual(['APPLICANT', 'HOLDER']);
  });
});

test('[ORG-17] [ROLE-07] [ROLE-24] [INV-ORG-4] an internal order gives the annual assessment only, and only under the Permanent Secretary', () => {
  expect(capacityRule('MOPH_PS', 'ASSIGNEE')).toMatchObject({ scopes: ['ANNUAL_ASSESSMENT'], scopesFixed: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...AFFILIATIONS),
      fc.constantFrom(...CAPACITIES),
      fc.subarray([...AUTHORITY_SCOPES]),
      (affiliation, capacity, scopes) => {
        const verdict = judgeScopes(affiliation, { capacity, scopes });
        const beyondAnOrder = scopes.some((scope) => scope !== 'ANNUAL_ASSESSMENT');
        const forbidden = capacity === 'ASSIGNEE' && (affiliation !== 'MOPH_PS' || beyondAnOrder);
        expect(isRefusal(verdict) ? verdict.code : 'OK').toBe(forbidden ? 'SCOPE_NOT_ALLOWED' : 'OK');
      },
    ),
  );
});

describe('stamp duty', () => {
  test.each([
    [1, 30],
    [2, 60],
    [3, 90],
  ])('[ORG-03] [INV-ORG-3] %i delegates who may act separately: %i baht', (delegates, baht) => {
    expect(stampNeeded(stampDutyFor('PRIVATE', byDefault), delegates)).toBe(baht);
  });

  test('[ORG-03] [INV-ORG-3] never less than 30 × max(1, separate delegates), unless the affiliation is exempt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.boolean(), (delegates, exempt) => {
        const needed = stampNeeded({ baht: 30, bahtPerDelegate: 30, exempt }, delegates);
        expect(needed).toBe(exempt ? 0 : 30 * Math.max(1, delegates));
      }),
    );
  });

  test('[AMB-29] a government affiliation may be exempt by parameter; by default none is', () => {
    const exempting = {
      get: <T>(parameter: { key: string; default: T }): T =>
        parameter.key === 'stampExemptAffiliations' ? (['MOPH_PS'] as T) : parameter.default,
    };
    expect(stampNeeded(stampDutyFor('MOPH_PS', exempting), 3)).toBe(0);
    expect(stampNeeded(stampDutyFor('PRIVATE', exempting), 3)).toBe(90);
    expect(AFFILIATIONS.filter((a) => stampDutyFor(a, byDefault).exempt)).toEqual([]);
  });
});
