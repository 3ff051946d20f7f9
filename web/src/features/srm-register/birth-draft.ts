import type { Network } from '../../api/networks.ts';
import type { BirthAsked, Picture, Proof, Relation } from '../../api/registrations.ts';
import { readCitizenId } from '../../format/citizen-id.ts';
import { readTypedDate } from '../../format/dates.ts';
import { withPictures } from './draft.ts';

/** What stands on the form of a birth, as it was typed. */
export interface BirthDraft {
  readonly childId: string;
  readonly certificateNo: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Chosen, never assumed: empty until then. */
  readonly sex: BirthAsked['child']['sex'] | '';
  readonly birth: string;
  readonly motherId: string;
  readonly network: Network | undefined;
  readonly relation: Relation;
  readonly pictures: readonly Picture[];
}

export const EMPTY_BIRTH: BirthDraft = {
  childId: '',
  certificateNo: '',
  firstName: '',
  lastName: '',
  sex: '',
  birth: '',
  motherId: '',
  network: undefined,
  relation: 'MOTHER',
  pictures: [],
};

/** What of a draft can be read already. */
export function readBirth(draft: BirthDraft) {
  const [child, mother, birth] = [
    readCitizenId(draft.childId),
    readCitizenId(draft.motherId),
    readTypedDate(draft.birth),
  ];
  const motherOk = draft.motherId.trim() === '' || mother.ok;
  const named = [draft.firstName, draft.lastName, draft.certificateNo].every((text) => text.trim() !== '');
  return {
    childId: child.ok ? child.id : '',
    motherId: mother.ok ? mother.id : undefined,
    birth: birth.ok ? birth.date : '',
    motherOk,
    complete: child.ok && birth.ok && motherOk && named && draft.sex !== '' && draft.network !== undefined,
  };
}

/** The child and the mother as the proposal is asked for, which also answers what a ThaiD proof is for. */
export function proposalOf(draft: BirthDraft) {
  const { childId, motherId } = readBirth(draft);
  const certificateNo = draft.certificateNo.trim();
  return { childCitizenId: childId, certificateNo, ...(motherId ? { motherCitizenId: motherId } : {}) };
}

/** A draft as it is sent. */
export function birthOf(draft: BirthDraft, proof: Proof): BirthAsked {
  const { childId, motherId, birth } = readBirth(draft);
  const { firstName, lastName, sex, relation, network, pictures } = draft;
  if (sex === '') throw new Error('a birth without a sex is not complete');
  return {
    child: { citizenId: childId, firstName: firstName.trim(), lastName: lastName.trim(), sex, birth },
    certificateNo: draft.certificateNo.trim(),
    ...(motherId ? { motherCitizenId: motherId } : {}),
    networkId: network?.networkId ?? '',
    relation,
    proof,
    // The platform writes the certificate with its number down itself; these are pictures of it.
    evidence: pictures.length === 0 ? [] : withPictures({ kind: 'BIRTH_CERTIFICATE' }, pictures),
  };
}

const KEY = 'sitthi.srm-birth';
/** As long as somebody may take with ThaiD. */
const KEPT_MS = 15 * 60_000;

/**
 * The draft waits in this tab while ThaiD is asked. A child whom the register does not know yet has no number of ours, so his
 * citizen id waits with it; it is taken out on the way back, whatever ThaiD said, and is worth nothing after a while.
 */
export const keepBirth = (draft: BirthDraft): void =>
  sessionStorage.setItem(KEY, JSON.stringify({ draft, until: Date.now() + KEPT_MS }));

/** The draft that went to ThaiD, once. */
export function takeBirth(): BirthDraft | undefined {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (kept === null) return undefined;
  const { draft, until } = JSON.parse(kept) as { draft: BirthDraft; until: number };
  return until > Date.now() ? draft : undefined;
}
