import { z } from 'zod';
import { findProvince } from '../../organisations/index.ts';
import { findPersonsByName, fullName, type Named } from '../../persons/index.ts';
import { maskCitizenId } from '../../platform/citizen-id/index.ts';
import { BUDDHIST_OFFSET } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { CHECKERS, noteLookUp } from './call.ts';
import { refuseCheck } from './refusals.ts';

const PAGE = 20;
/** A year that was surely written in the Buddhist era. */
const BUDDHIST = 2400;

const name = z.string().trim().max(100).optional();
const item = z.object({
  personId: z.string(),
  citizenId: z.string(),
  name: z.string(),
  /** Christian era. */
  birthYear: z.number(),
  provinceName: z.string().nullable(),
  similarity: z.number(),
});

const itemOf = (person: Named): z.input<typeof item> => ({
  personId: person.personId,
  citizenId: maskCitizenId(person.citizenId),
  name: fullName(person),
  birthYear: Number(person.birth.slice(0, 4)),
  provinceName: person.provinceCode === null ? null : (findProvince(person.provinceCode)?.th ?? null),
  similarity: person.similarity,
});

/**
 * Persons by name with what makes them unique (SRM-17). Without `nearly`, names with typing errors are tried when nobody has the
 * name as it was typed. The audit knows what kind of question it was, and no name.
 */
export const searchNames = useCase({
  name: 'entitlement.searchNames',
  summary: { th: 'ตรวจสอบสิทธิด้วยชื่อ-สกุล', en: 'Search persons by name' },
  input: z.object({
    firstName: name,
    lastName: name,
    birthYear: z.number().int().min(1850).max(2700).optional(),
    provinceCode: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    sex: z.enum(['MALE', 'FEMALE', 'UNSPECIFIED']).optional(),
    nearly: z.boolean().optional(),
  }),
  output: z.object({ items: z.array(item), more: z.boolean() }),
  route: { method: 'POST', path: '/api/srm/check/names' },
  level: 'L2',
  allow: CHECKERS,
  refusals: ['NAME_SEARCH_TOO_WIDE'],
  lookUp: true,
  idempotent: false,
  audit: { action: 'entitlement.searchNames' },
  example: { firstName: 'สมชาย', lastName: 'ทดสอบชัย' },
  run: async (ctx, { nearly, birthYear, ...typed }) => {
    const { firstName, lastName, provinceCode, sex } = typed;
    const detail = { first: !!firstName, last: !!lastName, birthYear, provinceCode, sex, nearly };
    await noteLookUp(ctx, 'NAME_SEARCH', detail);
    const criteria = [firstName, lastName, birthYear, provinceCode, sex].filter(Boolean).length;
    const bothInOne = /\S\s+\S/.test(firstName ?? '');
    if (!(firstName || lastName) || (criteria < 2 && !bothInOne)) return refuseCheck('NAME_SEARCH_TOO_WIDE');
    const year = birthYear !== undefined && birthYear >= BUDDHIST ? birthYear - BUDDHIST_OFFSET : birthYear;
    const find = (near: boolean) => findPersonsByName(ctx.db, { ...typed, birthYear: year }, near, PAGE + 1);
    let found = await find(nearly === true);
    if (found.length === 0 && nearly === undefined) found = await find(true);
    return { items: found.slice(0, PAGE).map(itemOf), more: found.length > PAGE };
  },
});
