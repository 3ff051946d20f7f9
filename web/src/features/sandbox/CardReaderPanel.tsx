import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { cardReaderQuery, plugReader, removeCard, type SandboxPerson } from '../../api/sandbox.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { fullName } from './names.ts';
import { texts } from './texts.ts';

/** The virtual reader: what is in it, remove the card, and unplug it to see what a missing reader looks like. */
export function CardReaderPanel({ url, persons }: { url: string; persons: SandboxPerson[] }) {
  const { t } = useI18nWith(texts);
  const queries = useQueryClient();
  const asked = useQuery(cardReaderQuery(url));
  const change = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSettled: () => queries.invalidateQueries({ queryKey: cardReaderQuery(url).queryKey }),
  });
  const reader = asked.data;
  const down = { kind: 'SOURCE_DOWN', code: 'READER', title: t('sandbox.reader.down') } as const;
  if (asked.isError) {
    return (
      <Panel title={t('sandbox.reader')}>
        <Failure of={{ ...down, next: t('sandbox.reader.down.next') }} retry={() => void asked.refetch()} />
      </Panel>
    );
  }
  const person = persons.find((known) => known.pid === reader?.card?.pid);
  const holder = person ? fullName(person) : (reader?.card?.name ?? reader?.card?.pid ?? '');
  const state = !reader?.plugged
    ? t('sandbox.reader.unplugged')
    : reader.card
      ? t('sandbox.reader.card', { name: holder })
      : t('sandbox.reader.empty');
  return (
    <Panel title={t('sandbox.reader')}>
      <p role="status">
        <strong>{reader ? state : t('app.loading')}</strong>
      </p>
      <Group>
        <Button variant="default" disabled={!reader?.card} onClick={() => change.mutate(() => removeCard(url))}>
          {t('sandbox.reader.remove')}
        </Button>
        <Button variant="default" onClick={() => change.mutate(() => plugReader(url, !reader?.plugged))}>
          {reader?.plugged === false ? t('sandbox.reader.plug') : t('sandbox.reader.unplug')}
        </Button>
      </Group>
    </Panel>
  );
}
