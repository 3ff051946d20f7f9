import { Button, Modal, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { grantRole, type User, type Users } from '../../api/users.ts';
import { Failure } from '../../ui/Failure.tsx';
import { newTypedRoles, RoleFields, readDays } from './RoleFields.tsx';
import { useUsersChanged } from './use-users-changed.ts';
import { useUserWords } from './words.ts';

/** Adds roles to a user (เพิ่มบทบาท; OSS-62 to OSS-64). What was typed stays after an error. */
export function RoleDialog({ user, users, onClose }: { user: User; users: Users; onClose: () => void }) {
  const { t } = useUserWords(users.grantable);
  const [typed, setTyped] = useState(() => newTypedRoles(users));
  const [show, setShow] = useState(false);
  const changed = useUsersChanged();
  const give = useMutation({
    mutationFn: async () => {
      const days = readDays(typed);
      for (const role of days ? typed.roles : []) {
        if (days) await grantRole(user.accountId, { role, ...days });
        setTyped((now) => ({ ...now, roles: now.roles.filter((other) => other !== role) }));
      }
    },
    onSettled: () => changed(),
    onSuccess: onClose,
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setShow(true);
    if (typed.roles.length > 0 && readDays(typed)) give.mutate();
  }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('role.add.title', { name: user.displayName })}
      closeButtonProps={{ 'aria-label': t('users.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {give.isError && <Failure of={give.error} retry={() => give.mutate()} />}
          <RoleFields
            typed={typed}
            users={users}
            show={show}
            onChange={(change) => setTyped((now) => ({ ...now, ...change }))}
          />
          <Button type="submit" loading={give.isPending}>
            {t('role.ok')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
