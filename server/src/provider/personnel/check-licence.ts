import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { changeRecord, EDITORS, editorOf } from './call.ts';
import { EXAMPLE_ID } from './example.ts';
import { licenceRegistryPort } from './licence/port.ts';
import { personnelViewSchema } from './model.ts';
import { refusePersonnel } from './refusals.ts';
import { changesLicence, checked } from './rules/life.ts';
import { findRecord } from './store/records.ts';
import { personnelType } from './types.ts';

/**
 * Looks the licence of a stored record up (DRAFT → CHECKED; CPP-45, CPP-46). Not found is an answer that the record keeps; a council
 * that is down leaves the record as it was and is refused as just that. The licence of somebody confirmed that is gone ends him.
 */
export const checkPersonnelLicence = useCase({
  name: 'provider.checkPersonnelLicence',
  summary: { th: 'ตรวจสอบใบประกอบวิชาชีพของบุคลากร', en: 'Look up the licence of a personnel record' },
  input: z.object({ personnelId: z.uuid(), version: z.number().int().min(1).optional() }),
  output: personnelViewSchema,
  route: { method: 'POST', path: '/api/provider/personnel/:personnelId/check' },
  level: 'L2',
  allow: EDITORS,
  refusals: [
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'AUTHORITY_NOT_APPROVED',
    'PERSONNEL_NOT_FOUND',
    'PERSONNEL_STATE_WRONG',
    'VERSION_CONFLICT',
    'LICENCE_SOURCE_DOWN',
  ],
  idempotent: true,
  audit: { action: 'provider.checkPersonnelLicence' },
  example: { personnelId: EXAMPLE_ID },
  run: async (ctx, { personnelId, version }) => {
    const editor = editorOf(ctx.actor);
    if (isRefusal(editor)) return editor;
    ctx.note({ subject: personnelId });
    const asked = await findRecord(ctx.db, personnelId);
    if (asked?.organisationId !== editor.organisationId) return refusePersonnel('PERSONNEL_NOT_FOUND');
    const council = personnelType(asked.typeCode)?.council;
    const number = { prefix: asked.licencePrefix, no: asked.licenceNo };
    const result = council && (await ctx.ports.of(licenceRegistryPort).find(council, number));
    return changeRecord(ctx, { personnelId, version }, (record) =>
      // another number was saved while the council was asked about the old one
      changesLicence(record, asked)
        ? refusePersonnel('PERSONNEL_STATE_WRONG', { state: record.state })
        : checked(record, result, ctx),
    );
  },
});
