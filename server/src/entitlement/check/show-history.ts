import { z } from 'zod';
import { getUnits, type UnitFace, unitRef, unitRefSchema } from '../../organisations/index.ts';
import { findPersonById } from '../../persons/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { rightName, subRightName } from '../names.ts';
import { refuseEntitlement } from '../refusals.ts';
import { CHECKERS, noteLookUp } from './call.ts';
import { findHistory, type PeriodRow, type RegistrationHistoryRow } from './store/history.ts';
import { twoLanguages } from './view.ts';

export const evidenceView = z.object({
  kind: z.string(),
  note: z.string().optional(),
  documentId: z.string().optional(),
});

const period = z.object({
  code: z.string(),
  name: twoLanguages,
  sub: z.string().nullable(),
  subName: twoLanguages.nullable(),
  from: z.string(),
  to: z.string().nullable(),
  source: z.string(),
  changedAt: z.string(),
});

const registration = z.object({
  registrationId: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  primaryUnit: unitRefSchema.nullable(),
  regularUnit: unitRefSchema.nullable(),
  referralUnit: unitRefSchema.nullable(),
  channel: z.string(),
  kind: z.string(),
  /** Whether it counted towards the limit of its fiscal year (AMB-26). */
  counted: z.boolean(),
  changeNo: z.number().nullable(),
  fiscalYear: z.number().nullable(),
  evidence: z.array(evidenceView),
  point: z.string().nullable(),
  byUnit: unitRefSchema.nullable(),
  endedBy: z.string().nullable(),
});

const periodView = (row: PeriodRow): z.input<typeof period> => ({
  ...row,
  name: rightName(row.code),
  subName: row.sub === null ? null : subRightName(row.code, row.sub),
});

function registrationView(
  row: RegistrationHistoryRow,
  units: ReadonlyMap<string, UnitFace>,
): z.input<typeof registration> {
  const named = (id: string | null) => unitRef(id === null ? null : units.get(id));
  return {
    ...row,
    primaryUnit: named(row.primaryUnit),
    regularUnit: named(row.regularUnit),
    referralUnit: named(row.referralUnit),
    byUnit: named(row.byUnit),
    evidence: [...row.evidence],
  };
}

/** Every right and every registration a person had, the newest first: one row a change, and what counted (SRM-19, SRM-26). */
export const showRightsHistory = useCase({
  name: 'entitlement.showRightsHistory',
  summary: { th: 'ประวัติสิทธิและการลงทะเบียน UC', en: 'History of rights and UC registrations' },
  input: z.object({ personId: z.uuid() }),
  output: z.object({ periods: z.array(period), registrations: z.array(registration) }),
  route: { method: 'POST', path: '/api/srm/check/history' },
  level: 'L2',
  allow: CHECKERS,
  refusals: ['RIGHTS_PERSON_NOT_FOUND'],
  lookUp: true,
  idempotent: false,
  audit: { action: 'entitlement.showRightsHistory' },
  example: { personId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { personId }) => {
    await noteLookUp(ctx, 'HISTORY');
    if (!(await findPersonById(ctx.db, personId))) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
    ctx.note({ subject: personId });
    const { periods, registrations } = await findHistory(ctx.db, personId);
    const ids = registrations.flatMap((r) => [r.primaryUnit, r.regularUnit, r.referralUnit, r.byUnit]);
    const units = await getUnits(ctx.db, ids);
    return {
      periods: periods.map(periodView),
      registrations: registrations.map((row) => registrationView(row, units)),
    };
  },
});
