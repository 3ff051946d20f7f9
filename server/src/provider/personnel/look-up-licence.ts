import { z } from 'zod';
import { findPersonByCitizenId, findPersonById, fullName } from '../../persons/index.ts';
import { citizenIdSchema } from '../../platform/citizen-id/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { EDITORS, type Editor, editorOf } from './call.ts';
import { parseLicence } from './licence/parse-licence.ts';
import { licenceRegistryPort } from './licence/port.ts';
import { sameName } from './licence/same-name.ts';
import { licenceAnswerSchema } from './model.ts';
import { refusePersonnel } from './refusals.ts';
import { findRecord } from './store/records.ts';
import { COUNCILS, personnelType } from './types.ts';

interface Whose {
  readonly citizenId?: string | undefined;
  readonly personnelId?: string | undefined;
}

/** The civil register's name of whom the licence is said to be. */
async function nameOf(ctx: Context, editor: Editor, whose: Whose): Promise<string | Refusal | undefined> {
  if (whose.personnelId === undefined) {
    const typed = whose.citizenId === undefined ? undefined : await findPersonByCitizenId(ctx.db, whose.citizenId);
    return typed && fullName(typed);
  }
  const record = await findRecord(ctx.db, whose.personnelId);
  if (record?.organisationId !== editor.organisationId) return refusePersonnel('PERSONNEL_NOT_FOUND');
  const person = await findPersonById(ctx.db, record.personId);
  return person && fullName(person);
}

/** Looks a licence number up at its council before anything is saved (CPP-45, CPP-46): found, not found, or nobody could say. */
export const lookUpLicence = useCase({
  name: 'provider.lookUpLicence',
  summary: { th: 'ตรวจสอบเลขที่ใบประกอบวิชาชีพกับสภาวิชาชีพ', en: 'Look a licence number up at its council' },
  input: z.object({
    typeCode: z.string().max(10),
    licence: z.string().trim().min(1).max(40),
    citizenId: citizenIdSchema.optional(),
    personnelId: z.uuid().optional(),
  }),
  output: licenceAnswerSchema,
  route: { method: 'POST', path: '/api/provider/personnel/licence' },
  level: 'L2',
  allow: EDITORS,
  refusals: [
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'AUTHORITY_NOT_APPROVED',
    'PERSONNEL_TYPE_UNKNOWN',
    'LICENCE_INVALID',
    'PERSONNEL_NOT_FOUND',
  ],
  idempotent: false,
  audit: { action: 'provider.lookUpLicence' },
  example: { typeCode: '03', licence: '4512345678' },
  run: async (ctx, { typeCode, licence, ...whose }) => {
    const editor = editorOf(ctx.actor);
    if (isRefusal(editor)) return editor;
    ctx.note({ subject: whose.personnelId ?? editor.organisationId, purpose: 'LICENCE_LOOK_UP' });
    const council = personnelType(typeCode)?.council;
    if (council === undefined) return refusePersonnel('PERSONNEL_TYPE_UNKNOWN', { field: 'typeCode' });
    const parts = parseLicence(licence, council);
    if (!parts) return refusePersonnel('LICENCE_INVALID', { field: 'licence' });
    const name = await nameOf(ctx, editor, whose);
    if (isRefusal(name)) return name;
    const result = await ctx.ports.of(licenceRegistryPort).find(council, parts);
    const found = result.status === 'FOUND' ? result : undefined;
    return {
      status: result.status,
      ...(found ? { name: found.name, ...(found.expires === null ? {} : { expires: found.expires }) } : {}),
      council: COUNCILS[council],
      formatOk: parts.formatOk,
      sameName: found && name !== undefined ? sameName(found.name, name) : null,
    };
  },
});
