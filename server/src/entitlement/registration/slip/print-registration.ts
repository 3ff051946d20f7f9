import { z } from 'zod';
import { getUnits } from '../../../organisations/index.ts';
import { findPersonById, getPersonName } from '../../../persons/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import type { ParameterView } from '../../../platform/parameters/index.ts';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { bangkokDate } from '../../../platform/time/index.ts';
import { useCase } from '../../../platform/use-case/index.ts';
import { isCentral, registerActorOf } from '../../call.ts';
import { rightName, subRightName } from '../../names.ts';
import { regularUnitChangesPerFY } from '../../parameters.ts';
import { findFunds } from '../../store/find-funds.ts';
import { refuseRegistration } from '../refusals.ts';
import { drawSlip } from './draw-slip.ts';
import { findSlip, insertPrint, type SlipRow } from './find-slip.ts';
import { instantInWords, slipLines } from './lines.ts';

/** A browser that shows a slip may fetch it again to save or to print it: that is still the same piece of paper. */
const SAME_PRINT_MS = 120_000;

/** The slip of a registration with everything on it, as PDF; the print is written down. */
export async function printed(
  tx: Queryable,
  row: SlipRow,
  about: { readonly personId: string; readonly now: Date; readonly actor: string; readonly parameters: ParameterView },
): Promise<Uint8Array<ArrayBuffer>> {
  const { personId, now, actor, parameters } = about;
  const { registrationId, firstPrint } = row;
  const person = await findPersonById(tx, personId);
  if (!person) throw new Error('a person who was registered is not there');
  const fund = (await findFunds(tx, personId, bangkokDate(now))).find(({ isMain }) => isMain);
  const sub = fund?.subRight ? ` ${subRightName(fund.mainRight, fund.subRight).th}` : '';
  const lines = slipLines({
    row,
    person,
    right: fund ? `(${fund.mainRight}) ${rightName(fund.mainRight).th}${sub}` : null,
    requester: row.requesterId ? await getPersonName(tx, row.requesterId) : null,
    units: await getUnits(tx, [row.regularUnit, row.primaryUnit, row.referralUnit, row.organisationId]),
    limit: parameters.get(regularUnitChangesPerFY),
  });
  await insertPrint(tx, { personId, registrationId, at: now, actor });
  const copy = firstPrint !== null && now.getTime() - firstPrint.getTime() > SAME_PRINT_MS;
  return drawSlip({ lines, number: registrationId, copy, printed: `พิมพ์เมื่อ ${instantInWords(now)}` });
}

/** The slip of a registration (พิมพ์ใบลงทะเบียน), for the unit that took it; after the first it is a copy. A raw route hands it out. */
export const printRegistration = useCase({
  name: 'entitlement.printRegistration',
  summary: { th: 'พิมพ์ใบลงทะเบียนสิทธิ', en: 'Print the slip of a registration' },
  input: z.object({ registrationId: z.uuid(), personId: z.uuid() }),
  output: z.object({ pdf: z.instanceof(Uint8Array), name: z.string() }),
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: ['REGISTRATION_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.printRegistration' },
  example: {
    registrationId: '00000000-0000-4000-8000-000000000004',
    personId: '00000000-0000-4000-8000-000000000001',
  },
  run: async (ctx, { registrationId, personId }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: personId, purpose: 'REGISTER', detail: { registrationId } });
    return ctx.transaction(async (tx) => {
      const row = await findSlip(tx, personId, registrationId);
      const own = row && (isCentral(actor) || row.organisationId === actor.organisationId);
      if (!own) return refuseRegistration('REGISTRATION_NOT_FOUND');
      const by = `account:${actor.accountId}`;
      const pdf = await printed(tx, row, { personId, now: ctx.now, actor: by, parameters: ctx.parameters });
      return { pdf, name: `ใบลงทะเบียนสิทธิ-${registrationId.slice(-8)}.pdf` };
    });
  },
});
