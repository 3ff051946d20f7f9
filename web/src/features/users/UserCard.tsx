import { Button } from '@mantine/core';
import { useState } from 'react';
import { cancelUser, type User, type UserRole, type Users } from '../../api/users.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Confirm } from './Confirm.tsx';
import { HistoryDialog } from './HistoryDialog.tsx';
import { RoleCard } from './RoleCard.tsx';
import { RoleDialog } from './RoleDialog.tsx';
import styles from './Users.module.css';
import { useUserWords } from './words.ts';

type Open = 'ADD' | 'CANCEL' | 'HISTORY' | undefined;

/** One person of the organisation: who he is, what he may do, and what can be done about it. */
export function UserCard({ user, users }: { user: User; users: Users }) {
  const { t } = useUserWords(users.grantable);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const name = user.displayName;
  return (
    <li className={styles.person}>
      <div className={styles.personHead}>
        <div>
          <h3>
            {name} {user.isMe && <Badge tone="plain">{t('users.you')}</Badge>}
          </h3>
          <p className="dim">
            {user.username} · {user.email ?? t('users.noMail')} ·{' '}
            {t(user.proofed ? 'users.proofed' : 'users.unproofed')}
          </p>
        </div>
        <div className={styles.buttons}>
          {!user.isMe && (
            <Button variant="default" size="sm" onClick={() => setOpen('ADD')} aria-label={`${t('role.add')} ${name}`}>
              {t('role.add')}
            </Button>
          )}
          <Button
            variant="default"
            size="sm"
            onClick={() => setOpen('HISTORY')}
            aria-label={`${t('users.history')} ${name}`}
          >
            {t('users.history')}
          </Button>
          {user.roles.length > 0 && !(user.isMe && user.isLastManager) && (
            <Button
              variant="default"
              size="sm"
              onClick={() => setOpen('CANCEL')}
              aria-label={`${t('users.cancel')} ${name}`}
            >
              {t('users.cancel')}
            </Button>
          )}
        </div>
      </div>
      {user.isMe && user.isLastManager && <p className={styles.guard}>{t('users.lastManager')}</p>}
      <Roles user={user} users={users} />
      {open === 'ADD' && <RoleDialog user={user} users={users} onClose={close} />}
      {open === 'HISTORY' && <HistoryDialog user={user} users={users} onClose={close} />}
      {open === 'CANCEL' && (
        <Confirm
          title={t('users.cancel.title', { name })}
          what={t('users.cancel.what')}
          button={t('users.cancel')}
          run={() => cancelUser(user.accountId)}
          onClose={close}
        />
      )}
    </li>
  );
}

function Roles({ user, users }: { user: User; users: Users }) {
  const { t } = useUserWords(users.grantable);
  if (user.roles.length === 0) return <p className="dim">{t('users.noRoles')}</p>;
  return (
    <ul className={styles.roles}>
      {user.roles.map((role: UserRole) => (
        <RoleCard key={role.assignmentId} role={role} user={user} users={users} />
      ))}
    </ul>
  );
}
