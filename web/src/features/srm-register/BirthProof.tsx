import { Button, Group, Radio, Stack } from '@mantine/core';
import { IconDeviceMobile, IconId } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readCard, readerQuery } from '../../api/agent.ts';
import { type Proof, proposeBirth } from '../../api/registrations.ts';
import { useSession } from '../../api/session.ts';
import { thaidAddress } from '../../api/thaid.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { CardFailure } from '../counter/CardFailure.tsx';
import { type BirthDraft, keepBirth, proposalOf } from './birth-draft.ts';
import { birthTexts } from './birth-texts.ts';
import { useWords } from './use-words.ts';
import { BIRTH_PATH } from './way.ts';

const WAYS = ['CARD', 'THAID'] as const;
type How = (typeof WAYS)[number];

interface Props {
  asked: How;
  draft: BirthDraft;
  ready: boolean;
  tried: boolean;
  onTry: () => void;
  send: (draft: BirthDraft, proof: Proof) => void;
}

/** The guardian shows who he is: his card in the reader of this desk, or ThaiD, for this child and certificate alone. */
export function BirthProof({ asked, draft, ready, tried, onTry, send }: Props) {
  const { t } = useI18nWith(birthTexts);
  const { t: common } = useWords();
  const agentUrl = useSession()?.agentUrl ?? '';
  const reader = useQuery(readerQuery(agentUrl)).data;
  const [how, setHow] = useState<How>(asked);
  const go = useMutation({
    mutationFn: async () => {
      if (how === 'CARD') return send(draft, { kind: 'CARD', correlationId: await readCard(agentUrl) });
      const { thaidReference } = await proposeBirth(proposalOf(draft));
      const address = await thaidAddress('REGISTRATION', BIRTH_PATH, thaidReference);
      keepBirth(draft);
      window.location.assign(address);
    },
  });
  function submit() {
    onTry();
    if (ready) go.mutate();
  }
  return (
    <Stack gap="sm">
      <Radio.Group size="md" label={t('proof')} value={how} onChange={(value) => setHow(value as How)}>
        <Stack gap="xs" mt="xs">
          {WAYS.map((one) => (
            <Radio
              key={one}
              value={one}
              label={common(`proof.${one}`)}
              description={one === 'CARD' && reader ? common(`reader.${reader.state}`) : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {go.isError && <CardFailure of={go.error} retry={submit} />}
      <Group gap="sm">
        <Button
          size="lg"
          loading={go.isPending}
          leftSection={how === 'THAID' ? <IconDeviceMobile aria-hidden /> : <IconId aria-hidden />}
          onClick={submit}
        >
          {common(`go.${how}`)}
        </Button>
        {tried && !ready && <span role="alert">{t('notReady')}</span>}
      </Group>
    </Stack>
  );
}
