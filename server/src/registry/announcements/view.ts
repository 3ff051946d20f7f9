import type { AccountActor } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { findRegistrationType, REGISTRATION_TYPES, typeKey } from '../catalogue.ts';
import { judgeItem } from '../rules/judge-item.ts';
import { wroteOn } from '../rules/judge-signing.ts';
import { type EventRow, listAnnouncementEvents } from '../store/announcement-events.ts';
import { countItems } from '../store/announcement-items.ts';
import { type AnnouncementLine, isInForce } from '../store/announcement-lists.ts';
import type { AnnouncementRow } from '../store/announcements.ts';
import { findItemFacts } from '../store/item-facts.ts';
import type { AnnouncementView } from './view-schema.ts';

const REFUSED_SHOWN = 50;

/** The part that officers and the public read alike. */
export const lineView = (row: AnnouncementLine, today: PlainDate) => ({
  announcementId: row.announcementId,
  number: row.number,
  title: row.title,
  state: row.state,
  effectiveFrom: row.from,
  effectiveTo: row.to,
  signedAt: row.signedAt?.toISOString() ?? null,
  inForce: isInForce(row, today),
  units: row.units,
  items: row.items,
});

/** How many units it names as each type, in the order of the catalogue. */
export async function countsByType(db: Queryable, announcementId: string) {
  const counted = await countItems(db, announcementId);
  const counts = new Map(counted.map(({ typeCode, family, count }) => [typeKey(typeCode, family), count]));
  return REGISTRATION_TYPES.flatMap(({ key, th, en }) => {
    const count = counts.get(key);
    return count === undefined ? [] : [{ key, th, en, count }];
  });
}

/** Every line with its verdict as of now: what submitting and signing ask, and the officer sees before. */
export async function judgedItems(db: Queryable, row: AnnouncementRow) {
  return (await findItemFacts(db, row.announcementId)).map((item) => ({
    hcode: item.hcode,
    typeKey: typeKey(item.typeCode, item.family),
    verdict: judgeItem(item, row),
  }));
}

const isOpen = ({ state }: AnnouncementRow) => state === 'DRAFT' || state === 'SUBMITTED';

/** An announcement as an officer works on it. */
export async function announcementView(
  db: Queryable,
  row: AnnouncementRow,
  officer: AccountActor,
  today: PlainDate,
): Promise<AnnouncementView> {
  const events = await listAnnouncementEvents(db, row.announcementId);
  const byType = await countsByType(db, row.announcementId);
  const refused = isOpen(row) ? (await judgedItems(db, row)).filter(({ verdict }) => verdict !== 'OK') : [];
  const last = events.at(-1);
  const ownWork = wroteOn(events, officer);
  return {
    announcementId: row.announcementId,
    version: row.version,
    number: row.number,
    title: row.title,
    state: row.state,
    effectiveFrom: row.from,
    effectiveTo: row.to,
    signedAt: row.signedAt?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    withdrawnReason: row.withdrawnReason,
    inForce: isInForce(row, today),
    items: byType.reduce((sum, { count }) => sum + count, 0),
    byType,
    refused: refused.slice(0, REFUSED_SHOWN),
    refusedCount: refused.length,
    history: events.map(eventView),
    savedAt: (last?.at ?? row.draftedAt).toISOString(),
    savedByName: last?.name ?? '',
    may: mayDo(row, officer, ownWork),
    ownWork,
  };
}

const eventView = ({ at, event, name, words }: EventRow) => ({ at: at.toISOString(), event, name, words });

function mayDo({ state }: AnnouncementRow, officer: AccountActor, ownWork: boolean): AnnouncementView['may'] {
  const central = officer.roles.includes('CENTRAL_OFFICER');
  return {
    edit: central && state === 'DRAFT',
    submit: central && state === 'DRAFT',
    sign: central && state === 'SUBMITTED' && !ownWork,
    return: central && state === 'SUBMITTED',
    cancel: central && state === 'DRAFT',
    withdraw: central && state === 'SIGNED',
  };
}

/** The stored form of a type's key, which has been judged already. */
export function storedType(key: string): { typeCode: (typeof REGISTRATION_TYPES)[number]['typeCode']; family: string } {
  const type = findRegistrationType(key);
  if (!type) throw new Error(`no registration type ${key}`);
  return { typeCode: type.typeCode, family: type.family ?? '' };
}
