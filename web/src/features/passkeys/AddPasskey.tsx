import { Button, Stack, TextInput } from '@mantine/core';
import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from '@simplewebauthn/browser';
import { IconKey } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { registerPasskey, startPasskey } from '../../api/credentials.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { addressOfNumbers, CeremonyFailure, NoPasskeysHere } from './Ceremony.tsx';
import { texts } from './texts.ts';

export const passkeysKey = ['passkeys'];

async function register(name: string): Promise<void> {
  const { challengeId, options } = await startPasskey<PublicKeyCredentialCreationOptionsJSON>();
  await registerPasskey(challengeId, name, await startRegistration({ optionsJSON: options }));
}

/** Registers a passkey of this browser or of a key that is plugged in. The name stays after an error. */
export function AddPasskey() {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const add = useMutation({
    mutationFn: () => register(name.trim()),
    onSuccess: async () => {
      setName('');
      setTried(false);
      await queries.invalidateQueries({ queryKey: passkeysKey });
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim()) add.mutate();
  }
  return (
    <Panel title={t('add.title')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md" maw="30rem">
          <p>{t('add.what')}</p>
          <NoPasskeysHere />
          {add.isError && <CeremonyFailure error={add.error} />}
          {add.isSuccess && (
            <p role="status">
              <strong>{t('add.done')}</strong>
            </p>
          )}
          <TextInput
            label={t('add.name')}
            maxLength={60}
            value={name}
            error={tried && !name.trim() && t('add.missing')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div>
            <Button
              type="submit"
              leftSection={<IconKey aria-hidden />}
              loading={add.isPending}
              disabled={addressOfNumbers() !== undefined}
            >
              {t('add.button')}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
