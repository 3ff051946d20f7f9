import type { Network } from '../../api/networks.ts';
import type { Asked, Evidence, Picture, Relation } from '../../api/registrations.ts';

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
  /** Pictures of what was shown, as far as they were taken. */
  readonly pictures: readonly Picture[];
}

/** What changes on a form: letters are typed while a picture is still on its way, so each change builds on the last. */
export type Change<T> = (part: Partial<T> | ((before: T) => Partial<T>)) => void;

const KEY = 'sitthi.srm-register';

export const keepDraft = (draft: Draft): void => sessionStorage.setItem(KEY, JSON.stringify(draft));

/** The draft that went to ThaiD, once. */
export function takeDraft(): Draft | undefined {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept === null ? undefined : (JSON.parse(kept) as Draft);
}

const PAPERS = { GUARDIAN: 'GUARDIAN_RELATION', DELEGATE: 'POWER_OF_ATTORNEY', REGISTRAR: 'REQUEST_FORM' } as const;

/** The pictures of one thing that was shown, the first beside what is noted of it. */
export function withPictures(shown: Evidence, pictures: readonly Picture[]): Evidence[] {
  const [first, ...more] = pictures.filter(({ kind }) => kind === shown.kind).map(({ documentId }) => documentId);
  if (first === undefined) return [shown];
  return [{ ...shown, documentId: first }, ...more.map((documentId) => ({ kind: shown.kind, documentId }))];
}

/** What the paper of a channel is. */
export const paperOf = (channel: Draft['channel']): (typeof PAPERS)[keyof typeof PAPERS] | undefined =>
  channel in PAPERS ? PAPERS[channel as keyof typeof PAPERS] : undefined;

/** The evidence of a draft as it is sent. */
export function evidenceOf({ channel, residence, residenceNote, paper, pictures }: Draft): Evidence[] {
  const noted = (kind: Evidence['kind'], note: string): Evidence =>
    note.trim() === '' ? { kind } : { kind, note: note.trim() };
  const paperKind = paperOf(channel);
  return [
    ...(residence === '' ? [] : [noted(residence as Evidence['kind'], residenceNote)]),
    ...(paperKind ? [noted(paperKind, paper)] : []),
  ].flatMap((shown) => withPictures(shown, pictures));
}
