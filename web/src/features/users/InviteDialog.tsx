import { Button, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { inviteUser, type Users } from '../../api/users.ts';
import { readCitizenId } from '../../format/citizen-id.ts';
import { Failure } from '../../ui/Failure.tsx';
import { newTypedRoles, RoleFields, readDays } from './RoleFields.tsx';
import { useUsersChanged } from './use-users-changed.ts';
import { useUserWords } from './words.ts';

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** Invites somebody (เพิ่มผู้ใช้งานใหม่ → บทบาท One Stop Service → เพิ่มบทบาท; OSS-61). What was typed stays after an error. */
export function InviteDialog({ users, onClose }: { users: Users; onClose: (sentTo?: string) => void }) {
  const { t, language } = useUserWords(users.grantable);
  const [typed, setTyped] = useState({ name: '', email: '', citizenId: '', language, ...newTypedRoles(users) });
  const [show, setShow] = useState(false);
  const changed = useUsersChanged();
  const change = (part: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...part }));
  const email = typed.email.trim();
  const person = readCitizenId(typed.citizenId);
  const days = readDays(typed);
  const personOk = person.ok || person.problem === 'EMPTY';
  const ready = typed.name.trim() !== '' && EMAIL.test(email) && personOk && typed.roles.length > 0;
  const send = useMutation({
    mutationFn: async () => {
      if (!days) return;
      await inviteUser({
        name: typed.name.trim(),
        email,
        language: typed.language,
        ...(person.ok ? { citizenId: person.id } : {}),
        roles: typed.roles.map((role) => ({ role, ...days })),
      });
    },
    onSuccess: async () => {
      await changed();
      onClose(email);
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setShow(true);
    if (ready && days) send.mutate();
  }
  return (
    <Modal
      opened
      size="lg"
      onClose={() => onClose()}
      title={t('invite.title')}
      closeButtonProps={{ 'aria-label': t('users.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <p className="dim">{t('invite.lead')}</p>
          {send.isError && <Failure of={send.error} retry={() => send.mutate()} />}
          <TextInput
            label={t('invite.name')}
            name="name"
            required
            value={typed.name}
            error={show && typed.name.trim() === '' && t('invite.required')}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t('invite.email')}
            name="email"
            type="email"
            required
            value={typed.email}
            error={show && !EMAIL.test(email) && t(email === '' ? 'invite.required' : 'invite.emailBad')}
            onChange={(event) => change({ email: event.currentTarget.value })}
          />
          <TextInput
            label={t('invite.citizenId')}
            name="citizenId"
            inputMode="numeric"
            description={t('invite.citizenId.hint')}
            value={typed.citizenId}
            error={show && !personOk && t('invite.citizenId.bad')}
            onChange={(event) => change({ citizenId: event.currentTarget.value })}
          />
          <div>
            <Text component="span" id="mail-language" size="sm" fw={500}>
              {t('invite.language')}
            </Text>
            <SegmentedControl
              aria-labelledby="mail-language"
              fullWidth
              data={[
                { value: 'th', label: 'ไทย' },
                { value: 'en', label: 'English' },
              ]}
              value={typed.language}
              onChange={(value) => change({ language: value === 'en' ? 'en' : 'th' })}
            />
          </div>
          <RoleFields typed={typed} users={users} show={show} onChange={change} />
          <Button type="submit" loading={send.isPending}>
            {t('invite.send')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
