import { fullName } from '../../persons/index.ts';
import { maskCitizenId } from '../../platform/citizen-id/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { listNotices } from '../../services/index.ts';
import { answersOf, isActive, ruleOf } from './facts.ts';
import type { RejectReason } from './model.ts';
import { stampDutyFor, stampNeeded } from './rules/stamp-duty.ts';
import { taskList, taskOfField } from './rules/tasks.ts';
import { type GrantDocument, listGrantDocuments } from './store/documents.ts';
import type { GrantRow } from './store/grants.ts';
import { type EventRow, listGrantEvents, listGrantNotes, type NoteRow } from './store/history.ts';
import type { GrantView } from './view-schema.ts';

/** Who looks: the applicant, the holder of the unit, or an officer of the region, who alone sees officers by name. */
export interface Viewer {
  readonly accountId: string;
  readonly as: 'APPLICANT' | 'HOLDER' | 'REGION';
  readonly parameters: ParameterView;
  readonly today: PlainDate;
}

export const unitView = (grant: GrantRow): GrantView['unit'] => ({
  organisationId: grant.organisationId,
  hcode: grant.unit.hcode,
  name: grant.unit.name,
  affiliation: grant.affiliation,
  regionNo: grant.regionNo,
  provinceCode: grant.unit.provinceCode,
});

function stampView(grant: GrantRow, viewer: Viewer): GrantView['stamp'] {
  if (!ruleOf(grant).stamped) return null;
  const duty = stampDutyFor(grant.affiliation, viewer.parameters);
  return {
    stampBaht: grant.stampBaht,
    separateDelegates: grant.separateDelegates,
    letterNumber: grant.letterNumber,
    letterDate: grant.letterDate,
    neededBaht: stampNeeded(duty, grant.separateDelegates ?? 1),
    exempt: duty.exempt,
  };
}

function mayOf(grant: GrantRow, viewer: Viewer): GrantView['may'] {
  const mine = grant.accountId === viewer.accountId;
  const editable = grant.state === 'DRAFT' || grant.state === 'RETURNED';
  return {
    edit: mine && editable,
    submit: mine && editable,
    confirm: mine && grant.state === 'AWAITING_THAID',
    reopen: mine && grant.state === 'AWAITING_THAID',
    withdraw: mine && (editable || grant.state === 'AWAITING_THAID' || grant.state === 'UNDER_REVIEW'),
    revoke: grant.state === 'APPROVED' && !(grant.validTo !== null && grant.validTo < viewer.today),
  };
}

function tasksOf(grant: GrantRow, documents: readonly GrantDocument[], open: readonly NoteRow[]): GrantView['tasks'] {
  const lines = taskList({
    state: grant.state,
    answers: answersOf(grant),
    rule: ruleOf(grant),
    filledSlots: documents.map(({ slot }) => slot),
    openNotes: open.map(({ field }) => field),
    confirmed: grant.thaidAt !== null,
  });
  return lines.map(({ task, status, missing }) => ({
    task,
    status,
    missing: [...missing],
    notes: open
      .filter(({ field }) => taskOfField(field) === task)
      .map(({ field, note, notedAt }) => ({ field, note, at: notedAt.toISOString() })),
  }));
}

/** What happened, with the officer's words of each return. The applicant is shown offices, not officers. */
function historyOf(events: readonly EventRow[], notes: readonly NoteRow[], viewer: Viewer): GrantView['history'] {
  const shown = viewer.as === 'REGION' ? events : events.filter(({ event }) => event !== 'RELEASED');
  return shown.map((row) => ({
    at: row.at.toISOString(),
    event: row.event,
    side: row.side,
    by: (viewer.as !== 'REGION' && row.office) || row.name,
    text: row.words,
    notes:
      row.event === 'RETURNED'
        ? notes.filter(({ round }) => round === row.round).map(({ field, note }) => ({ field, note }))
        : [],
  }));
}

const decisionOf = (grant: GrantRow): GrantView['decision'] =>
  grant.outcome && grant.decidedAt
    ? {
        outcome: grant.outcome,
        reasonCode: grant.reasonCode as RejectReason | null,
        text: grant.reasonText,
        at: grant.decidedAt.toISOString(),
        office: grant.decidedOffice ?? '',
      }
    : null;

/** Authority data as this viewer may see them. */
export async function grantView(db: Queryable, grant: GrantRow, viewer: Viewer): Promise<GrantView> {
  const documents = await listGrantDocuments(db, grant.grantId);
  const notes = await listGrantNotes(db, grant.grantId);
  const events = await listGrantEvents(db, grant.grantId);
  const notices = await listNotices(db, { kind: 'AUTHORITY_GRANT', id: grant.grantId });
  const open = notes.filter(({ answeredAt }) => answeredAt === null);
  return {
    grantId: grant.grantId,
    referenceNo: grant.referenceNo,
    version: grant.version,
    capacity: grant.capacity,
    state: grant.state,
    active: isActive(grant, viewer.today),
    mine: grant.accountId === viewer.accountId,
    updatedAt: grant.updatedAt.toISOString(),
    unit: unitView(grant),
    applicant: { name: fullName(grant.applicant), citizenId: maskCitizenId(grant.applicant.citizenId) },
    holder: {
      filledOn: grant.filledOn,
      position: grant.position,
      orderNumber: grant.orderNumber,
      orderDate: grant.orderDate,
      holderName: grant.holderName,
      holderCitizenId: grant.holder && maskCitizenId(grant.holder.citizenId),
    },
    scope: { scopes: [...grant.scopes], validFrom: grant.validFrom, validTo: grant.validTo },
    stamp: stampView(grant, viewer),
    slots: ruleOf(grant).slots.map(({ slot, required }) => ({
      slot,
      required,
      documents: documents
        .filter((document) => document.slot === slot)
        .map(({ slot: _, attachedAt, ...rest }) => ({ ...rest, attachedAt: attachedAt.toISOString() })),
    })),
    tasks: tasksOf(grant, documents, open),
    thaid:
      grant.thaidAt && grant.thaidName
        ? {
            by: grant.thaidName,
            as: grant.thaidPersonId === grant.applicant.personId ? 'APPLICANT' : 'HOLDER',
            at: grant.thaidAt.toISOString(),
          }
        : null,
    decision: decisionOf(grant),
    history: historyOf(events, notes, viewer),
    notices: notices.map(({ subject, state, queuedAt, endedAt }) => ({
      subject,
      state,
      queuedAt: queuedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    })),
    may: mayOf(grant, viewer),
  };
}
