import { Button } from '@mantine/core';
import { IconId } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { readerQuery } from '../../../api/agent.ts';
import { type CardPurpose, startCard } from '../../../api/credentials.ts';
import type { Session } from '../../../api/types.ts';
import { useTexts } from '../../../i18n/index.tsx';
import { Failure } from '../../../ui/Failure.tsx';
import { Working } from '../../../ui/Working.tsx';
import { NoAgent } from './NoAgent.tsx';
import { SingleSignOn } from './SingleSignOn.tsx';
import { texts } from './texts.ts';

interface Props {
  purpose: CardPurpose;
  onEnter: (session: Session) => void;
}

/** SRM-09, SRM-10: the button looks for the agent of this computer; without one the page says so, with one it goes on. */
export function CardWay(props: Props) {
  const t = useTexts(texts);
  const find = useMutation({ mutationFn: async () => (await startCard(props.purpose)).agentUrl });
  if (find.data) return <AtAgent {...props} agentUrl={find.data} back={() => find.reset()} />;
  return (
    <>
      {find.isError && <Failure of={find.error} />}
      <p>{t('card.what')}</p>
      <Button
        fullWidth
        variant="default"
        size="lg"
        leftSection={<IconId aria-hidden />}
        loading={find.isPending}
        onClick={() => find.mutate()}
      >
        {t('card.button')}
      </Button>
    </>
  );
}

/** The agent is asked again and again: who starts it need not press anything here. */
function AtAgent({ agentUrl, back, ...props }: Props & { agentUrl: string; back: () => void }) {
  const t = useTexts(texts);
  const reader = useQuery(readerQuery(agentUrl)).data;
  if (!reader) return <Working>{t('card.looking')}</Working>;
  if (reader.state === 'NO_AGENT') return <NoAgent back={back} />;
  return <SingleSignOn {...props} reader={reader} back={back} />;
}
