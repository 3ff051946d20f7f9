import { Button, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { texts } from './texts.ts';
import { useUsersChanged } from './use-users-changed.ts';

interface Props {
  title: string;
  what: string;
  button: string;
  run: () => Promise<unknown>;
  onClose: () => void;
}

/** Asks before something ends at once. */
export function Confirm({ title, what, button, run, onClose }: Props) {
  const t = useTexts(texts);
  const changed = useUsersChanged();
  const act = useMutation({
    mutationFn: run,
    onSuccess: async () => {
      await changed();
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('users.close') }}>
      <p>{what}</p>
      {act.isError && <Failure of={act.error} retry={() => act.mutate()} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('users.back')}
        </Button>
        <Button color="red" loading={act.isPending} onClick={() => act.mutate()}>
          {button}
        </Button>
      </Group>
    </Modal>
  );
}
