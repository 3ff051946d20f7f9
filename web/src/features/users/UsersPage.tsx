import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Users, usersQuery } from '../../api/users.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import { Invitations } from './Invitations.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { texts } from './texts.ts';
import { UserCard } from './UserCard.tsx';
import styles from './Users.module.css';

/** Users of the own organisation: organisation → people → role cards (OSS-61 to OSS-67, ORG-26). */
export function UsersPage() {
  const t = useTexts(texts);
  const users = useQuery(usersQuery);
  const [inviting, setInviting] = useState(false);
  const [sentTo, setSentTo] = useState<string>();
  return (
    <Page
      title={t('users.title')}
      lead={users.data && t('users.lead', { organisation: users.data.organisation })}
      action={
        users.data && (
          <Button leftSection={<IconUserPlus aria-hidden />} onClick={() => setInviting(true)}>
            {t('users.invite')}
          </Button>
        )
      }
    >
      {users.isError && <Failure of={users.error} retry={() => void users.refetch()} />}
      {users.isPending && <Working>{t('users.loading')}</Working>}
      {sentTo && (
        <p role="status" className={styles.sent}>
          {t('invite.sent', { email: sentTo })}
        </p>
      )}
      {users.data && <People users={users.data} />}
      {users.data && inviting && (
        <InviteDialog
          users={users.data}
          onClose={(email) => {
            setInviting(false);
            setSentTo(email);
          }}
        />
      )}
    </Page>
  );
}

function People({ users }: { users: Users }) {
  const t = useTexts(texts);
  const present = users.users.filter(({ roles }) => roles.length > 0);
  const former = users.users.filter(({ roles }) => roles.length === 0);
  return (
    <>
      <Invitations invitations={users.invitations} grantable={users.grantable} />
      <h2>{t('users.people', { count: present.length })}</h2>
      <ul className={styles.people}>
        {present.map((user) => (
          <UserCard key={user.accountId} user={user} users={users} />
        ))}
      </ul>
      {former.length > 0 && (
        <details>
          <summary>{t('users.former', { count: former.length })}</summary>
          <ul className={styles.people}>
            {former.map((user) => (
              <UserCard key={user.accountId} user={user} users={users} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
