import { findReachable } from '../../identity/index.ts';
import { fullName } from '../../persons/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { sendNotice } from '../../services/index.ts';
import { AUTHORITY_NOTICES, type AuthorityNotice } from './notices.ts';
import { getGrant } from './store/grants.ts';
import { CAPACITY_WORDS, dayWords } from './words.ts';

type Words = (language: 'th' | 'en') => Readonly<Record<string, string>>;

/** Tells the applicant by mail what happened to his data, in the transaction it happens in (OSS-42); who has no address reads the history. */
export async function tellApplicant(
  tx: Queryable,
  grantId: string,
  what: AuthorityNotice,
  now: Date,
  words: Words = () => ({}),
): Promise<void> {
  const grant = await getGrant(tx, grantId);
  const owner = await findReachable(tx, grant.accountId);
  if (!owner) return;
  const { language } = owner;
  await sendNotice(tx, {
    to: owner.email,
    template: AUTHORITY_NOTICES[what],
    values: {
      name: fullName(grant.applicant),
      unit: grant.unit.name,
      capacity: CAPACITY_WORDS[grant.capacity][language],
      reference: grant.referenceNo ?? '-',
      grant: grantId,
      from: dayWords(grant.validFrom, language),
      to: dayWords(grant.validTo, language),
      ...words(language),
    },
    language,
    about: { kind: 'AUTHORITY_GRANT', id: grantId },
    now,
  });
}
