import type { RegisterActor } from './call.ts';

/** Who asked for something that another decides. */
export interface Asked {
  readonly organisationId: string;
  readonly requestedBy: string;
  /** Null: asked under an account that nobody proved himself for. */
  readonly requestedByPerson: string | null;
}

/** He asked for it himself, be it under another account of his: by account and by person, as of authority data. */
export const isOwn = (row: Asked, actor: RegisterActor): boolean =>
  row.requestedBy === actor.accountId || (actor.personId !== undefined && row.requestedByPerson === actor.personId);

/** May take it back: who asked, and at a unit his colleagues too. Officers do not: a colleague's request is theirs to decide. */
export const mayWithdraw = (row: Asked, actor: RegisterActor): boolean =>
  isOwn(row, actor) || (actor.roles.includes('REGISTRAR') && row.organisationId === actor.organisationId);

/** Works on what others ask for. */
export const isOfficer = ({ roles }: RegisterActor): boolean =>
  roles.includes('REGION_OFFICER') || roles.includes('CENTRAL_OFFICER');
