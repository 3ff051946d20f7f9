import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { addDays, bangkokDate, daysBetween, startOfBangkokDay } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { findProvince } from '../provinces.ts';
import { officerOf } from './call.ts';
import { type AFFILIATIONS, CAPACITIES, STATES } from './model.ts';
import { countCases, findCases } from './store/queue.ts';
import { unitViewSchema } from './view-schema.ts';

const PAGE_SIZE = 50;

const caseLineSchema = z.object({
  grantId: z.uuid(),
  referenceNo: z.string(),
  capacity: z.enum(CAPACITIES),
  state: z.enum(STATES),
  applicantName: z.string(),
  unit: unitViewSchema,
  submittedAt: z.iso.datetime(),
  ageDays: z.number(),
  round: z.number(),
  takenBy: z.object({ name: z.string(), mine: z.boolean(), at: z.iso.datetime() }).nullable(),
});

/** The work-list of an officer: authority data of his region, longest waiting first (ORG-05, ORG-09). */
export const showAuthorityQueue = useCase({
  name: 'organisations.showAuthorityQueue',
  summary: { th: 'รายการข้อมูลผู้มีอำนาจที่เขตต้องพิจารณา', en: 'Authority data waiting for the region' },
  route: { method: 'GET', path: '/api/authority/queue' },
  input: z.object({
    state: z.enum(STATES).default('UNDER_REVIEW'),
    capacity: z.enum(CAPACITIES).optional(),
    provinceCode: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    olderThanDays: z.coerce.number().int().min(0).max(3650).optional(),
    /** Only what I have in hand. */
    mine: z.enum(['true', 'false']).default('false'),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  output: z.object({
    regionNo: z.number(),
    counts: z.record(z.string(), z.number()),
    byCapacity: z.record(z.string(), z.number()),
    oldestDays: z.number().nullable(),
    total: z.number(),
    page: z.number(),
    pageSize: z.number(),
    provinces: z.array(
      z.object({ provinceCode: z.string(), nameTh: z.string(), nameEn: z.string(), count: z.number() }),
    ),
    cases: z.array(caseLineSchema),
  }),
  level: 'L2',
  allow: ['REGION_OFFICER'],
  refusals: ['GRANT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'organisations.showAuthorityQueue' },
  example: {},
  run: async (ctx, input) => {
    const officer = await officerOf(ctx);
    if (isRefusal(officer)) return officer;
    const { regionNo, actor } = officer;
    // Whole Bangkok days, as `ageDays` counts them.
    const before = input.olderThanDays && startOfBangkokDay(addDays(ctx.today, 1 - input.olderThanDays));
    const filter = {
      ...input,
      regionNo,
      capacity: input.capacity,
      provinceCode: input.provinceCode,
      submittedBefore: before || undefined,
      takenBy: input.mine === 'true' ? actor.accountId : undefined,
    };
    const counts = await countCases(ctx.db, regionNo);
    const rows = await findCases(ctx.db, filter, { size: PAGE_SIZE, no: input.page });
    const ageOf = (at: Date) => daysBetween(bangkokDate(at), ctx.today);
    return {
      regionNo,
      counts: counts.states,
      byCapacity: counts.capacities,
      oldestDays: counts.oldest === null ? null : ageOf(new Date(counts.oldest)),
      total: rows[0]?.total ?? 0,
      page: input.page,
      pageSize: PAGE_SIZE,
      provinces: counts.provinces.map(({ provinceCode, count }) => {
        const province = findProvince(provinceCode);
        return { provinceCode, nameTh: province?.th ?? '', nameEn: province?.en ?? '', count };
      }),
      cases: rows.map((row) => ({
        grantId: row.grantId,
        referenceNo: row.referenceNo,
        capacity: row.capacity,
        state: row.state,
        applicantName: row.applicantName,
        unit: {
          organisationId: row.organisationId,
          hcode: row.hcode,
          name: row.unitName,
          affiliation: row.affiliation as (typeof AFFILIATIONS)[number],
          regionNo,
          provinceCode: row.provinceCode,
        },
        submittedAt: row.submittedAt.toISOString(),
        ageDays: ageOf(row.submittedAt),
        round: row.round,
        takenBy:
          row.takenBy && row.takenAt
            ? { name: row.takenName ?? '', mine: row.takenBy === actor.accountId, at: row.takenAt.toISOString() }
            : null,
      })),
    };
  },
});
