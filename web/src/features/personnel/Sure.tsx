import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { usePersonnelChanged } from './use-personnel-changed.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

interface Props {
  title: string;
  what: string;
  reasonLabel: string;
  button: string;
  /** Whether the fields of the caller are right. */
  ready: boolean;
  run: (reason: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
  /** Further fields; told whether what is missing is an error already. */
  children?: (tried: boolean) => ReactNode;
}

/** Asks for a reason before something ends. */
export function Sure({ title, what, reasonLabel, button, ready, run, onDone, onClose, children }: Props) {
  const { t } = usePersonnelWords();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const changed = usePersonnelChanged();
  const given = reason.trim();
  const act = useMutation({
    mutationFn: () => run(given),
    onSuccess: async () => {
      await changed();
      onDone();
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (ready && given !== '') act.mutate();
  }
  return (
    <Modal opened size="lg" onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <p>{what}</p>
          {children?.(tried)}
          <Textarea
            label={reasonLabel}
            required
            autosize
            maxLength={500}
            value={reason}
            error={tried && given === '' && t('form.required')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {act.isError && <Failure of={act.error} {...again(act.error, act.mutate)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('sure.back')}
            </Button>
            <Button type="submit" color="red" loading={act.isPending}>
              {button}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
