import { z } from 'zod';
import { hashLinkToken, newLinkToken } from '../../identity/index.ts';
import { getUnits } from '../../organisations/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { sendNotice } from '../../services/index.ts';
import { EDITORS, editorOf } from './call.ts';
import { EXAMPLE_ID } from './example.ts';
import { ownConfirmation } from './notices.ts';
import { personnelLinkHours } from './parameters.ts';
import { refusePersonnel } from './refusals.ts';
import { insertLink } from './store/links.ts';
import { lockRecord } from './store/records.ts';

const HOUR_MS = 3_600_000;

/** Makes a link with which somebody confirms his own record by his own ThaiD, on his phone or anywhere; mailed where an address is given (CPP-30). */
export const askOwnConfirmation = useCase({
  name: 'provider.askOwnConfirmation',
  summary: { th: 'ขอให้บุคลากรยืนยันตัวตนด้วย ThaiD ของตนเอง', en: 'Have somebody confirm his record by his own ThaiD' },
  input: z.object({ personnelId: z.uuid(), email: z.email().max(254).optional() }),
  output: z.object({
    /** Path of this site; the secret stands behind the # and reaches no log. */
    link: z.string(),
    expiresAt: z.iso.datetime(),
    mailed: z.boolean(),
  }),
  route: { method: 'POST', path: '/api/provider/personnel/:personnelId/own-thaid' },
  level: 'L2',
  allow: EDITORS,
  refusals: [
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'AUTHORITY_NOT_APPROVED',
    'PERSONNEL_NOT_FOUND',
    'PERSONNEL_STATE_WRONG',
    'LICENCE_NOT_CHECKED',
  ],
  idempotent: false,
  audit: { action: 'provider.askOwnConfirmation' },
  example: { personnelId: EXAMPLE_ID },
  run: async (ctx, { personnelId, email }) => {
    const editor = editorOf(ctx.actor);
    if (isRefusal(editor)) return editor;
    ctx.note({ subject: personnelId });
    const token = newLinkToken();
    const hours = ctx.parameters.get(personnelLinkHours);
    const expiresAt = new Date(ctx.now.getTime() + hours * HOUR_MS);
    return ctx.transaction(async (tx) => {
      const record = await lockRecord(tx, personnelId);
      if (record?.organisationId !== editor.organisationId) return refusePersonnel('PERSONNEL_NOT_FOUND');
      if (record.state === 'DRAFT') return refusePersonnel('LICENCE_NOT_CHECKED');
      if (record.state !== 'CHECKED') return refusePersonnel('PERSONNEL_STATE_WRONG', { state: record.state });
      const link = { tokenHash: hashLinkToken(token), personnelId, expiresAt };
      await insertLink(tx, { ...link, madeAt: ctx.now, madeBy: editor.accountId });
      if (email !== undefined) {
        const unit = (await getUnits(tx, [editor.organisationId])).get(editor.organisationId)?.name ?? '';
        const values = { name: record.name, by: editor.displayName, unit, hours: String(hours), token };
        const about = { kind: 'PERSONNEL', id: personnelId };
        await sendNotice(tx, { to: email, template: ownConfirmation, values, language: 'th', about, now: ctx.now });
      }
      return {
        link: `/personnel-confirm#token=${token}`,
        expiresAt: expiresAt.toISOString(),
        mailed: email !== undefined,
      };
    });
  },
});
