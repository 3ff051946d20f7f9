import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type PinOutcome, provePin } from '../../api/card-pin.ts';
import { type CardPurpose, signInByCard, startCard, stepUpByCard } from '../../api/credentials.ts';
import type { Session } from '../../api/types.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { texts } from './texts.ts';

type Unverified = Exclude<PinOutcome, { result: 'VERIFIED' }>;
type Outcome = { session: Session } | { said: Unverified };

/** Nonce of the platform → card and PIN at the agent → session, a new one or the present one lifted. */
async function enterByCard(purpose: CardPurpose, pin: string): Promise<Outcome> {
  const { challengeId, nonce, agentUrl } = await startCard(purpose);
  const said = await provePin(agentUrl, nonce, pin);
  if (said.result !== 'VERIFIED') return { said };
  return { session: await (purpose === 'SIGN_IN' ? signInByCard(challengeId) : stepUpByCard(challengeId)) };
}

interface Props {
  purpose: CardPurpose;
  onEnter: (session: Session) => void | Promise<void>;
  cancel: () => void;
}

/** SRM-07, SRM-12: the PIN of the card in the reader, which the card program of this computer asks the card. */
export function PinForm({ purpose, onEnter, cancel }: Props) {
  const t = useTexts(texts);
  const [pin, setPin] = useState('');
  const [tried, setTried] = useState(false);
  const enter = useMutation({
    mutationFn: () => enterByCard(purpose, pin),
    onSuccess: async (outcome) => {
      if ('session' in outcome) await onEnter(outcome.session);
    },
    onSettled: () => {
      setPin('');
      setTried(false);
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (/^\d{4}$/.test(pin)) enter.mutate();
  }
  const said = enter.data && 'said' in enter.data ? enter.data.said : undefined;
  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <Stack gap="md">
        <p>
          <strong>{t('insert')}</strong>
        </p>
        {enter.isError && <Failure of={enter.error} />}
        {said && <CardSaid said={said} />}
        <PasswordInput
          label={t('pin')}
          description={t('pinHow')}
          descriptionProps={{ lh: 1.5 }}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          autoFocus
          value={pin}
          error={tried && !/^\d{4}$/.test(pin) && t('pinMissing')}
          onChange={(event) => setPin(event.currentTarget.value.replace(/\D/g, ''))}
        />
        <Group gap="sm">
          <Button type="submit" loading={enter.isPending}>
            {t('enter')}
          </Button>
          <Button variant="default" onClick={cancel}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What the card or its program said, as any other failure looks: could not verify, or a system that is down. */
function CardSaid({ said }: { said: Unverified }) {
  const t = useTexts(texts);
  const verified = ['WRONG_PIN', 'PIN_BLOCKED', 'NO_CARD', 'REFUSED'].includes(said.result);
  const title =
    said.result === 'WRONG_PIN' && said.triesLeft !== undefined
      ? t('WRONG_PIN.left', { tries: said.triesLeft })
      : t(said.result);
  const next = t(`next.${said.result}`);
  return <Failure of={{ kind: verified ? 'COULD_NOT_VERIFY' : 'SOURCE_DOWN', code: said.result, title, next }} />;
}
