import { Button } from '@mantine/core';
import { useState } from 'react';
import { revokeRole, type User, type UserRole, type Users } from '../../api/users.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Confirm } from './Confirm.tsx';
import { PeriodDialog } from './PeriodDialog.tsx';
import styles from './Users.module.css';
import { useUserWords } from './words.ts';

/** One role of a user: what it lets him do, since when and until when. */
export function RoleCard({ role, user, users }: { role: UserRole; user: User; users: Users }) {
  const { t, label, days, roleOf, roleName } = useUserWords(users.grantable);
  const [open, setOpen] = useState<'EDIT' | 'REVOKE'>();
  const close = () => setOpen(undefined);
  const known = roleOf(role.role);
  const name = roleName(role.role);
  const isGuarded = user.isMe && user.isLastManager && role.role === 'E_PORTAL_USER_MANAGER';
  return (
    <li className={styles.role}>
      <h4>
        {name}
        <Badge tone={role.state === 'IN_FORCE' ? 'good' : 'plain'}>
          {t(role.state === 'IN_FORCE' ? 'role.inForce' : 'role.toCome')}
        </Badge>
      </h4>
      {known && <p className="dim">{t('role.system', { system: label(known.systemName) })}</p>}
      {known && <p>{label(known.lets)}</p>}
      <p>{days(role)}</p>
      {known && (
        <div className={styles.buttons}>
          {!user.isMe && (
            <Button
              variant="subtle"
              size="sm"
              onClick={() => setOpen('EDIT')}
              aria-label={`${t('role.edit')} ${name} ${user.displayName}`}
            >
              {t('role.edit')}
            </Button>
          )}
          {!isGuarded && (
            <Button
              variant="subtle"
              size="sm"
              onClick={() => setOpen('REVOKE')}
              aria-label={`${t('role.revoke')} ${name} ${user.displayName}`}
            >
              {t('role.revoke')}
            </Button>
          )}
        </div>
      )}
      {open === 'EDIT' && <PeriodDialog role={role} user={user} users={users} onClose={close} />}
      {open === 'REVOKE' && (
        <Confirm
          title={t('role.revoke.title', { role: name, name: user.displayName })}
          what={t('role.revoke.what')}
          button={t('role.revoke')}
          run={() => revokeRole(user.accountId, role.assignmentId)}
          onClose={close}
        />
      )}
    </li>
  );
}
