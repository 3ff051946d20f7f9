import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Queryable } from '../../platform/database/index.ts';
import { definePort } from '../../platform/use-case/index.ts';
import { checkingKey, type ScardKey } from './keys.ts';
import type { KeyPurpose } from './store/keys.ts';

/** Who signs: `iss` of every token; follows from the public address of the house. */
export const scardIssuerPort = definePort<{ readonly issuer: string }>('scard-issuer');

/** The programs that access tokens are for. */
const AUDIENCE = 'srm';

/** `typ` in the payload, as programs know it of Keycloak: one kind never passes for the other. */
const KINDS = { ACCESS: { alg: 'RS256', typ: 'Bearer' }, REFRESH: { alg: 'HS512', typ: 'Refresh' } } as const;

const audienceOf = (purpose: KeyPurpose, issuer: string): string => (purpose === 'ACCESS' ? AUDIENCE : issuer);

export interface ScardClaims {
  readonly familyId: string;
  /** `jti`: of a refresh token, what makes it the one that is good. */
  readonly id: string;
  readonly issuer: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  /** What programs read of the registrar (SRM wire 1.8). */
  readonly more?: JWTPayload;
}

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

export function signToken(purpose: KeyPurpose, key: ScardKey, claims: ScardClaims): Promise<string> {
  const { alg, typ } = KINDS[purpose];
  return new SignJWT({ ...claims.more, typ, sid: claims.familyId })
    .setProtectedHeader({ alg, typ: 'JWT', kid: key.kid })
    .setJti(claims.id)
    .setIssuer(claims.issuer)
    .setAudience(audienceOf(purpose, claims.issuer))
    .setIssuedAt(seconds(claims.issuedAt))
    .setExpirationTime(seconds(claims.expiresAt))
    .sign(key.signs);
}

export interface CheckedToken {
  readonly familyId: string;
  readonly id: string;
  readonly kid: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Longer than any of ours: not worth a look. */
const LONGEST = 8_000;

/**
 * Checks algorithm, key, signature, issuer, audience, time and kind (ASVS 9.1, 9.2). Whether the family is alive and the key still
 * counts is for the database to say.
 * @returns undefined for whatever is not a good token of ours
 */
export async function checkToken(
  db: Queryable,
  purpose: KeyPurpose,
  token: string,
  { issuer, now }: { issuer: string; now: Date },
): Promise<CheckedToken | undefined> {
  if (token.length > LONGEST) return undefined;
  const { alg, typ } = KINDS[purpose];
  let asked: unknown;
  try {
    const { payload, protectedHeader } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = kid !== undefined && UUID.test(kid) ? await checkingKey(db, kid, purpose).catch(keep) : undefined;
        if (!key) throw new Error('no key of ours');
        return key.checks;
      },
      {
        algorithms: [alg],
        typ: 'JWT',
        issuer,
        audience: audienceOf(purpose, issuer),
        currentDate: now,
        requiredClaims: ['exp', 'iat', 'jti', 'sid'],
      },
    );
    const { sid, jti = '' } = payload;
    if (payload.typ !== typ || typeof sid !== 'string' || !UUID.test(sid)) return undefined;
    return { familyId: sid, id: jti, kid: protectedHeader.kid ?? '' };
  } catch {
    // A database that is down says nothing about the token.
    if (asked) throw asked;
    return undefined;
  }
  function keep(error: unknown): never {
    asked = error;
    throw error;
  }
}
