import type { Network } from '../../api/networks.ts';
import type { Asked, Evidence, Relation } from '../../api/registrations.ts';

/** What stands on the form. It waits in this tab while ThaiD is asked: our own number of the person, never his citizen id. */
export interface Draft {
  readonly personId: string;
  readonly channel: Asked['channel'];
  readonly network: Network | undefined;
  readonly residence: string;
  readonly residenceNote: string;
  readonly relation: Relation | '';
  /** Number of the birth certificate, the power of attorney, or the request form. */
  readonly paper: string;
}

const KEY = 'sitthi.srm-register';

export const keepDraft = (draft: Draft): void => sessionStorage.setItem(KEY, JSON.stringify(draft));

/** The draft that went to ThaiD, once. */
export function takeDraft(): Draft | undefined {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept === null ? undefined : (JSON.parse(kept) as Draft);
}

const PAPERS = { GUARDIAN: 'GUARDIAN_RELATION', DELEGATE: 'POWER_OF_ATTORNEY', REGISTRAR: 'REQUEST_FORM' } as const;

/** The evidence of a draft as it is sent. */
export function evidenceOf({ channel, residence, residenceNote, paper }: Draft): Evidence[] {
  const noted = (kind: Evidence['kind'], note: string): Evidence =>
    note.trim() === '' ? { kind } : { kind, note: note.trim() };
  return [
    ...(residence === '' ? [] : [noted(residence as Evidence['kind'], residenceNote)]),
    ...(channel in PAPERS ? [noted(PAPERS[channel as keyof typeof PAPERS], paper)] : []),
  ];
}
