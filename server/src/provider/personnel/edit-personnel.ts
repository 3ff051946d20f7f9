import { z } from 'zod';
import type { LicenceResult } from '../../gateways/licence-registry/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { changeRecord, EDITORS, editorOf } from './call.ts';
import { EXAMPLE_FIELDS, EXAMPLE_ID } from './example.ts';
import { licenceRegistryPort } from './licence/port.ts';
import { personnelFieldsSchema, personnelViewSchema } from './model.ts';
import { judgeFields, type WrittenFields } from './rules/judge-fields.ts';
import { changesLicence, edited } from './rules/life.ts';
import { findRecord } from './store/records.ts';
import { personnelType } from './types.ts';

/** Of somebody confirmed another licence is looked up before it is saved; outside the transaction, since a council may be slow. */
async function newLicenceOf(
  ctx: Context,
  personnelId: string,
  organisationId: string,
  written: WrittenFields,
): Promise<LicenceResult | undefined> {
  const record = await findRecord(ctx.db, personnelId);
  const council = personnelType(written.typeCode)?.council;
  const asks = record?.organisationId === organisationId && record.state === 'CONFIRMED';
  if (!asks || council === undefined || !changesLicence(record, written)) return undefined;
  return ctx.ports.of(licenceRegistryPort).find(council, { prefix: written.licencePrefix, no: written.licenceNo });
}

/** Saves a record with what was changed in it (แก้ไข; CPP-33). A stale version is refused with the record as it stands now. */
export const editPersonnel = useCase({
  name: 'provider.editPersonnel',
  summary: { th: 'แก้ไขข้อมูลบุคลากร', en: 'Edit a personnel record' },
  input: personnelFieldsSchema.extend({ personnelId: z.uuid(), version: z.number().int().min(1) }),
  output: personnelViewSchema,
  route: { method: 'PUT', path: '/api/provider/personnel/:personnelId' },
  level: 'L2',
  allow: EDITORS,
  refusals: [
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'AUTHORITY_NOT_APPROVED',
    'PERSONNEL_NOT_FOUND',
    'PERSONNEL_STATE_WRONG',
    'VERSION_CONFLICT',
    'PERSONNEL_TYPE_UNKNOWN',
    'REGISTRATION_TYPE_UNKNOWN',
    'PERSONNEL_DATES_INVALID',
    'LICENCE_INVALID',
    'LICENCE_NOT_FOUND',
    'LICENCE_EXPIRED',
    'LICENCE_SOURCE_DOWN',
    'SCHEDULE_INVALID',
  ],
  idempotent: true,
  audit: { action: 'provider.editPersonnel' },
  example: { ...EXAMPLE_FIELDS, personnelId: EXAMPLE_ID, version: 1 },
  run: async (ctx, { personnelId, version, ...fields }) => {
    const editor = editorOf(ctx.actor);
    if (isRefusal(editor)) return editor;
    const written = judgeFields(fields);
    if (isRefusal(written)) return written;
    const result = await newLicenceOf(ctx, personnelId, editor.organisationId, written);
    return changeRecord(ctx, { personnelId, version }, (record) =>
      edited(record, written, { now: ctx.now, today: ctx.today, result }),
    );
  },
});
