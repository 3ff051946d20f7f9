import { Button, Group } from '@mantine/core';
import { type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from '@simplewebauthn/browser';
import { IconKey } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type PasskeyChallenge, signInByPasskey } from '../../api/credentials.ts';
import type { Problem, Session } from '../../api/types.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CeremonyFailure } from './Ceremony.tsx';
import { texts } from './texts.ts';

interface Props {
  /** PASSKEY_NEEDED: its facts hold the challenge. */
  problem: Problem;
  onEnter: (session: Session) => Promise<void>;
  /** Back to the password; a challenge answers once only. */
  back: () => void;
}

/** The second half of an officer's sign-in. */
export function PasskeyStep({ problem, onEnter, back }: Props) {
  const t = useTexts(texts);
  const { challengeId, options } = problem.facts as unknown as PasskeyChallenge<PublicKeyCredentialRequestOptionsJSON>;
  const confirm = useMutation({
    mutationFn: async () => signInByPasskey(challengeId, await startAuthentication({ optionsJSON: options })),
    onSuccess: onEnter,
  });
  return (
    <Panel title={t('step.title')}>
      <p>{t('step.what')}</p>
      {confirm.isError && <CeremonyFailure error={confirm.error} />}
      <Group gap="sm" my="md">
        <Button
          autoFocus
          leftSection={<IconKey aria-hidden />}
          loading={confirm.isPending}
          onClick={() => confirm.mutate()}
        >
          {t('step.button')}
        </Button>
        <Button variant="default" onClick={back}>
          {t('step.back')}
        </Button>
      </Group>
      <p className="dim">{t('step.lost')}</p>
    </Panel>
  );
}
