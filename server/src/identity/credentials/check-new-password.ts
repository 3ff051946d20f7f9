import type { ParameterView } from '../../platform/parameters/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { passwordMinLength } from './parameters.ts';
import { refuseCredential } from './refusals.ts';

/** Also the longest that sign-in takes: hashing must not be a way to keep the house busy. */
export const PASSWORD_MAX_LENGTH = 200;

/** A name shorter than this says nothing about whose password it is. */
const TELLING_LENGTH = 4;

// A tenth of a second and some megabytes that most processes never need: brought in with the first new password.
let leaked: Promise<ReadonlySet<string>> | undefined;
const leakedPasswords = () => {
  leaked ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set<string>(dictionary['passwords-common']),
  );
  return leaked;
};

/** What a password must not be built from: the user name, and the words of the person's name. */
const tellingParts = (owner: { username: string; personName?: string | undefined }): string[] =>
  [owner.username, ...(owner.personName ?? '').split(/\s+/)]
    .map((part) => part.toLowerCase())
    .filter((part) => part.length >= TELLING_LENGTH);

/**
 * Whether a password may be set: its length, not on the list of leaked and common passwords, not made from the names of its
 * owner. No rules about kinds of characters and no forced change: they make passwords worse (ASVS 5.0, 6.2).
 * @param owner the user name it will belong to, and the person's name
 */
export async function checkNewPassword(
  password: string,
  owner: { username: string; personName?: string | undefined },
  parameters: ParameterView,
): Promise<Refusal | undefined> {
  const length = [...password].length; // characters as people count them
  const minLength = parameters.get(passwordMinLength);
  if (length < minLength) return refuseCredential('PASSWORD_TOO_SHORT', { minLength });
  if (length > PASSWORD_MAX_LENGTH) return refuseCredential('PASSWORD_TOO_LONG', { maxLength: PASSWORD_MAX_LENGTH });
  const lower = password.toLowerCase();
  if ((await leakedPasswords()).has(lower)) return refuseCredential('PASSWORD_BREACHED');
  if (tellingParts(owner).some((part) => lower.includes(part))) return refuseCredential('PASSWORD_CONTAINS_NAME');
  return undefined;
}
