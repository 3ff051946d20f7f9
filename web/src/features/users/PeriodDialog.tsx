import { Button, Modal, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeRole, type User, type UserRole, type Users } from '../../api/users.ts';
import { typedDate } from '../../format/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { DayFields, readDays } from './RoleFields.tsx';
import { useUsersChanged } from './use-users-changed.ts';
import { useUserWords } from './words.ts';

interface Props {
  role: UserRole;
  user: User;
  users: Users;
  onClose: () => void;
}

/** Gives a role other days (แก้ไข; OSS-67). */
export function PeriodDialog({ role, user, users, onClose }: Props) {
  const { t, roleName } = useUserWords(users.grantable);
  const [typed, setTyped] = useState({
    from: typedDate(role.from),
    until: role.until ? typedDate(role.until) : '',
  });
  const [show, setShow] = useState(false);
  const changed = useUsersChanged();
  const save = useMutation({
    mutationFn: async () => {
      const days = readDays(typed);
      if (days) await changeRole(user.accountId, role.assignmentId, days);
    },
    onSuccess: async () => {
      await changed();
      onClose();
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setShow(true);
    if (readDays(typed)) save.mutate();
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('role.edit.title', { role: roleName(role.role) })}
      closeButtonProps={{ 'aria-label': t('users.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {save.isError && <Failure of={save.error} retry={() => save.mutate()} />}
          <DayFields
            typed={typed}
            users={users}
            show={show}
            onChange={(change) => setTyped((now) => ({ ...now, ...change }))}
          />
          <Button type="submit" loading={save.isPending}>
            {t('role.save')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
