import { Button, Group, Radio, Stack } from '@mantine/core';
import { IconDeviceMobile, IconId } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readCard, readerQuery } from '../../api/agent.ts';
import type { Proof } from '../../api/registrations.ts';
import { useSession } from '../../api/session.ts';
import { thaidAddress } from '../../api/thaid.ts';
import { CardFailure } from '../counter/CardFailure.tsx';
import { type Change, type Draft, keepDraft } from './draft.ts';
import { Paper } from './Paper.tsx';
import { useWords } from './use-words.ts';
import { PATHS, type Way } from './way.ts';

interface Props {
  way: Way;
  draft: Draft;
  change: Change<Draft>;
  ready: boolean;
  /** What the ThaiD proof is asked for. */
  reference: string | undefined;
  tried: boolean;
  onTry: () => void;
  /** What was asked before. */
  asked?: How | undefined;
  send: (draft: Draft, proof: Proof | undefined) => void;
}

/** By what whoever asks shows who he is. */
export type How = 'CARD' | 'THAID' | 'FORM';

/** Who asks shows who he is: his card in the reader of this desk, or ThaiD; a person who can do neither signs a form. */
export function ProofStep({ way, draft, change, ready, reference, tried, onTry, asked, send }: Props) {
  const { t } = useWords();
  const agentUrl = useSession()?.agentUrl ?? '';
  const reader = useQuery(readerQuery(agentUrl)).data;
  const [how, setHow] = useState<How>(asked ?? (way === 'delegate' ? 'THAID' : 'CARD'));
  const go = useMutation({
    mutationFn: async () => {
      if (how === 'CARD') return send(draft, { kind: 'CARD', correlationId: await readCard(agentUrl) });
      if (how === 'FORM') return send(draft, undefined);
      keepDraft(draft);
      window.location.assign(await thaidAddress('REGISTRATION', PATHS[way], reference));
    },
  });
  const ways: How[] = way === 'delegate' ? ['THAID'] : way === 'self' ? ['CARD', 'THAID', 'FORM'] : ['CARD', 'THAID'];
  function submit() {
    onTry();
    if (ready) go.mutate();
  }
  return (
    <Stack gap="sm">
      <Radio.Group
        size="md"
        label={t(`proof.${way}`)}
        value={how}
        onChange={(value) => {
          setHow(value as How);
          if (way === 'self') change({ channel: value === 'FORM' ? 'REGISTRAR' : 'SELF' });
        }}
      >
        <Stack gap="xs" mt="xs">
          {ways.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`proof.${one}`)}
              description={one === 'CARD' && reader ? t(`reader.${reader.state}`) : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {how === 'FORM' && <Paper label={t('paper.REGISTRAR')} draft={draft} change={change} missing={tried} />}
      {go.isError && <CardFailure of={go.error} retry={submit} />}
      <Group gap="sm">
        <Button
          size="lg"
          loading={go.isPending}
          leftSection={how === 'THAID' ? <IconDeviceMobile aria-hidden /> : <IconId aria-hidden />}
          onClick={submit}
        >
          {t(`go.${how}`)}
        </Button>
        {tried && !ready && <span role="alert">{t('notReady')}</span>}
      </Group>
    </Stack>
  );
}
