import type { Refusal } from './refusals/index.ts';

/** Session assurance (ระดับความเชื่อมั่น): L1 password, L2 ThaiD or card with PIN, L3 = stepped up a few minutes ago. */
export type Assurance = 'L1' | 'L2' | 'L3';

/**
 * The roles a person can act in, and the two that are not persons: UNIT_API (hospital software with a unit's token) and
 * SYSTEM (jobs). PUBLIC is everybody, ACCOUNT is anybody who signed in.
 */
export const PRINCIPALS = [
  'PUBLIC',
  'ACCOUNT',
  'DESK_OFFICER',
  'REGISTRAR',
  'CLAIMS_OFFICER',
  'CPP_EDITOR',
  'HRA_ASSESSOR',
  'E_PORTAL_USER_MANAGER',
  'DELEGATE',
  'HOLDER',
  'REGION_OFFICER',
  'CENTRAL_OFFICER',
  'REVIEWER',
  'AUDITOR',
  'UNIT_API',
  'SYSTEM',
] as const;
export type Principal = (typeof PRINCIPALS)[number];

export interface PublicActor {
  readonly kind: 'PUBLIC';
}

/** What a unit's token may be used for: asking about codes and rights, closing visits, or being the counter's card agent. */
export type TokenScope = 'AUTHEN' | 'ENDPOINT' | 'AGENT';

/**
 * How an account came about (ที่มาของบัญชี; AMB-08, AMB-11): it never changes, and some doors are open to SELF only.
 */
export type AccountOrigin = 'SELF' | 'ADMIN_CREATED' | 'NHSO_CREATED' | 'DATA_CENTER_LEGACY';

/** What an authority grant may cover (ขอบเขตอำนาจ). */
export const AUTHORITY_SCOPES = [
  'SIGN_APPLICATION',
  'MANAGE_BASIC_DATA',
  'ANNUAL_ASSESSMENT',
  'MANAGE_BANK',
  'CONTRACT',
  'RESIGN',
  'APPEAL',
] as const;
export type AuthorityScope = (typeof AUTHORITY_SCOPES)[number];

/** A signed-in person acting for one organisation. */
export interface AccountActor {
  readonly kind: 'ACCOUNT';
  readonly accountId: string;
  readonly displayName: string;
  readonly sessionId: string;
  readonly level: Assurance;
  readonly organisationId: string | undefined;
  readonly hcode: string | undefined;
  readonly regionNo: number | undefined;
  readonly roles: readonly Principal[];
  /** Who the account belongs to; undefined for an account that nobody proved himself for. */
  readonly personId: string | undefined;
  readonly origin: AccountOrigin;
  /** Proved by ThaiD when the account was made. */
  readonly proofed: boolean;
  /** Scopes of the active authority grants for the acting organisation. */
  readonly scopes: readonly AuthorityScope[];
}

/** Hospital software, known by the token of its unit (โทเคน). */
export interface UnitApiActor {
  readonly kind: 'UNIT_API';
  readonly tokenId: string;
  readonly organisationId: string;
  readonly hcode: string;
  readonly scopes: readonly string[];
}

export interface SystemActor {
  readonly kind: 'SYSTEM';
  readonly name: string;
}

export type Actor = PublicActor | AccountActor | UnitApiActor | SystemActor;

export const PUBLIC_ACTOR: PublicActor = { kind: 'PUBLIC' };

/** Everything in a request that can say who is calling; the platform defines it and resolves none of it. */
export interface Credentials {
  readonly sessionToken: string | undefined;
  readonly apiTokens: readonly string[];
  /** Asked by a page on its own, not by somebody's hand: a session does not stay awake by it. */
  readonly quiet?: boolean;
  readonly now: Date;
}

/** Plugged in by `compose`: turns credentials into an actor, PUBLIC when there are none, or refuses bad ones. */
export type ResolveActor = (credentials: Credentials) => Promise<Actor | Refusal>;

/** The principals an actor may act as, for `allow`. */
export function principalsOf(actor: Actor): readonly Principal[] {
  switch (actor.kind) {
    case 'PUBLIC':
      return ['PUBLIC'];
    case 'ACCOUNT':
      return ['PUBLIC', 'ACCOUNT', ...actor.roles];
    case 'UNIT_API':
      return ['PUBLIC', 'UNIT_API'];
    case 'SYSTEM':
      return ['SYSTEM'];
  }
}

/** Who a thing is recorded under: stable, opaque, never a name or a citizen id. */
export function actorKey(actor: Actor): string {
  switch (actor.kind) {
    case 'PUBLIC':
      return 'public';
    case 'ACCOUNT':
      return `account:${actor.accountId}`;
    case 'UNIT_API':
      return `token:${actor.tokenId}`;
    case 'SYSTEM':
      return `system:${actor.name}`;
  }
}

/** The organisation the actor acts for, if any. */
export const organisationOf = (actor: Actor): string | undefined =>
  actor.kind === 'ACCOUNT' || actor.kind === 'UNIT_API' ? actor.organisationId : undefined;
