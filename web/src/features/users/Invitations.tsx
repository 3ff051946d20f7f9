import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { cancelInvitation, type GrantableRole, type OpenInvitation, resendInvitation } from '../../api/users.ts';
import { dateAndTime } from '../../format/dates.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import { useUsersChanged } from './use-users-changed.ts';
import { useUserWords } from './words.ts';

const TONES: Record<OpenInvitation['state'], Tone> = {
  SENT: 'plain',
  PROVED: 'good',
  CONFIRM_MAIL: 'warn',
  EXPIRED: 'bad',
};

interface Props {
  invitations: readonly OpenInvitation[];
  grantable: readonly GrantableRole[];
}

/** Who was invited and has not come yet, and what became of the mail (OSS-75). */
export function Invitations({ invitations, grantable }: Props) {
  const { t, language, roleName } = useUserWords(grantable);
  const changed = useUsersChanged();
  const act = useMutation({ mutationFn: (run: () => Promise<unknown>) => run(), onSettled: () => changed() });
  if (invitations.length === 0) return null;
  const head = ['who', 'roles', 'state', 'mail', 'until', 'action'] as const;
  return (
    <Panel title={t('invitations.title', { count: invitations.length })}>
      {act.isError && <Failure of={act.error} />}
      <DataTable
        label={t('invitations.title', { count: invitations.length })}
        head={head.map((key) => t(`invitations.${key}`))}
      >
        {invitations.map((invitation) => (
          <tr key={invitation.invitationId}>
            <th scope="row">
              {invitation.name}
              <br />
              <span className="dim">{invitation.email}</span>
            </th>
            <td>{invitation.roles.map(({ role }) => roleName(role)).join(', ')}</td>
            <td>
              <Badge tone={TONES[invitation.state]}>{t(`invitations.state.${invitation.state}`)}</Badge>
            </td>
            <td>{t(`invitations.mail.${invitation.mail}`)}</td>
            <td>{dateAndTime(invitation.expiresAt, language)}</td>
            <td>
              <Group gap="xs">
                <Button
                  size="sm"
                  variant="default"
                  onClick={() => act.mutate(() => resendInvitation(invitation.invitationId))}
                  aria-label={`${t('invitations.resend')} ${invitation.name}`}
                >
                  {t('invitations.resend')}
                </Button>
                <Button
                  size="sm"
                  variant="default"
                  onClick={() => act.mutate(() => cancelInvitation(invitation.invitationId))}
                  aria-label={`${t('invitations.cancel')} ${invitation.name}`}
                >
                  {t('invitations.cancel')}
                </Button>
              </Group>
            </td>
          </tr>
        ))}
      </DataTable>
    </Panel>
  );
}
