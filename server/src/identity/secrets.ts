import { hash as digest, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** What is stored of a session or API token: enough to know it again, not enough to use it. */
export const sha256 = (secret: string): Buffer => digest('sha256', secret, 'buffer');

/** 256 random bits for a session cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** The secret of a link in a mail (โทเคนในลิงก์): goes into the mail and is kept nowhere else. */
export const newLinkToken = (): string => newSecret();

/** What is stored of a link: enough to know it again, not enough to open anything. */
export const hashLinkToken = (token: string): Buffer => sha256(token);

// OWASP's first choice for argon2id: 19 MiB, two passes. Runs in the thread pool, off the event loop.
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2);

/** An account that has no password (yet) has none that is right. */
export const verifyPassword = async (passwordHash: string, password: string): Promise<boolean> =>
  passwordHash.startsWith('$argon2') && verify(passwordHash, password);

/** Compared against when there is no such account, so that the answer takes as long as for one that exists. */
export const DECOY_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$c2l0dGhpLWRlY295LXNhbHQ$0eUIkgqK5PPyQ0xGM5eXtmmuUMrzDI3qmkzGuIpNbXo';
