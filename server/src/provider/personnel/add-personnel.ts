import { findPersonByCitizenId } from '../../persons/index.ts';
import { citizenIdSchema } from '../../platform/citizen-id/index.ts';
import { newId } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { EDITORS, type Editor, editorOf } from './call.ts';
import { EXAMPLE_FIELDS } from './example.ts';
import { personnelFieldsSchema, personnelViewSchema } from './model.ts';
import type { PersonnelRecord } from './record.ts';
import { refusePersonnel } from './refusals.ts';
import { judgeFields, type WrittenFields } from './rules/judge-fields.ts';
import { insertRecord } from './store/records.ts';
import { viewOf } from './view.ts';

/** The first version of a record: a draft that nobody has looked up or confirmed. */
export const draftOf = (
  written: WrittenFields,
  of: { personId: string; editor: Editor; now: Date },
): PersonnelRecord => ({
  ...written,
  personnelId: newId(),
  organisationId: of.editor.organisationId,
  personId: of.personId,
  version: 1,
  licenceStatus: 'UNCHECKED',
  licenceCheckedAt: null,
  licenceExpires: null,
  licenceName: null,
  identityState: 'UNCONFIRMED',
  confirmedAt: null,
  confirmedBy: null,
  confirmedHow: null,
  state: 'DRAFT',
  stateReason: null,
  savedAt: of.now,
  savedBy: of.editor.accountId,
});

/** Adds somebody to the personnel of one's own unit, as a draft (+ เพิ่มบุคลากร; CPP-21, CPP-41..58). */
export const addPersonnel = useCase({
  name: 'provider.addPersonnel',
  summary: { th: 'เพิ่มบุคลากร', en: 'Add somebody to the personnel' },
  input: personnelFieldsSchema.extend({ citizenId: citizenIdSchema }),
  output: personnelViewSchema,
  route: { method: 'POST', path: '/api/provider/personnel', status: 201 },
  level: 'L2',
  allow: EDITORS,
  refusals: [
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'AUTHORITY_NOT_APPROVED',
    'PERSONNEL_PERSON_UNKNOWN',
    'PERSONNEL_ALREADY_THERE',
    'PERSONNEL_TYPE_UNKNOWN',
    'REGISTRATION_TYPE_UNKNOWN',
    'PERSONNEL_DATES_INVALID',
    'LICENCE_INVALID',
    'SCHEDULE_INVALID',
  ],
  idempotent: true,
  audit: { action: 'provider.addPersonnel' },
  example: { ...EXAMPLE_FIELDS, citizenId: '1990000000019' },
  run: async (ctx, { citizenId, ...fields }) => {
    const editor = editorOf(ctx.actor);
    if (isRefusal(editor)) return editor;
    const written = judgeFields(fields);
    if (isRefusal(written)) return written;
    const person = await findPersonByCitizenId(ctx.db, citizenId);
    if (!person) return refusePersonnel('PERSONNEL_PERSON_UNKNOWN', { field: 'citizenId' });
    return ctx.transaction(async (tx) => {
      const record = draftOf(written, { personId: person.personId, editor, now: ctx.now });
      ctx.note({ subject: record.personnelId });
      const entered = await insertRecord(tx, record);
      return entered ? viewOf(tx, record, ctx) : refusePersonnel('PERSONNEL_ALREADY_THERE', { field: 'citizenId' });
    });
  },
});
