import { queryOptions } from '@tanstack/react-query';
import { answer, call, platform } from './http.ts';
import type { Answer } from './types.ts';

export type Users = Answer<'organisations.listUsers'>;
export type User = Users['users'][number];
export type UserRole = User['roles'][number];
export type GrantableRole = Users['grantable'][number];
export type OpenInvitation = Users['invitations'][number];
export type UserHistory = Answer<'organisations.showUserHistory'>;
export type Invitation = Answer<'organisations.showInvitation'>;

/** A role with its days, ISO; without a last day open. */
export interface RoleDays {
  role: GrantableRole['role'];
  from: string;
  until: string | null;
}

/** The users of the organisation one acts for (OSS-61 to OSS-67). */
export const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: () => answer(platform.GET('/api/users')),
});

export const userHistoryQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['users', accountId, 'history'],
    queryFn: () => answer(platform.GET('/api/users/{accountId}/history', { params: { path: { accountId } } })),
  });

export interface NewInvitation {
  name: string;
  email: string;
  citizenId?: string;
  language: 'th' | 'en';
  roles: RoleDays[];
}
export const inviteUser = (invitation: NewInvitation) => call<unknown>('/api/users/invitations', 'POST', invitation);
export const resendInvitation = (id: string) => call<unknown>(`/api/users/invitations/${id}/mail`, 'POST', {});
export const cancelInvitation = (id: string) => call<unknown>(`/api/users/invitations/${id}`, 'DELETE');

export const grantRole = (accountId: string, role: RoleDays) =>
  call<unknown>(`/api/users/${accountId}/roles`, 'POST', role);
export const changeRole = (accountId: string, assignmentId: string, days: Omit<RoleDays, 'role'>) =>
  call<unknown>(`/api/users/${accountId}/roles/${assignmentId}`, 'PUT', days);
export const revokeRole = (accountId: string, assignmentId: string) =>
  call<unknown>(`/api/users/${accountId}/roles/${assignmentId}`, 'DELETE');
export const cancelUser = (accountId: string) => call<unknown>(`/api/users/${accountId}`, 'DELETE');

/** Opens the link of a mail; from then on this browser may go on with the invitation. */
export const openInvitation = (token: string) => call<Invitation>('/api/invitations/open', 'POST', { token });
export const showInvitation = (id: string) => call<Invitation>(`/api/invitations/${id}`);
export const proveInvitation = (id: string, proof: string) =>
  call<Invitation & { username: string | null }>(`/api/invitations/${id}/proof`, 'POST', { proof });
export const acceptInvitation = (id: string) => call<Invitation>(`/api/invitations/${id}/acceptance`, 'POST', {});
export const chooseName = (id: string, username: string, password: string) =>
  call<Invitation>(`/api/invitations/${id}/credentials`, 'POST', { username, password });
export const confirmMail = (token: string) => call<{ username: string }>('/api/invitations/confirm', 'POST', { token });
