import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Enrolled, enrolThisComputer } from '../../api/agents.ts';
import { useSession } from '../../api/session.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { texts } from './texts.ts';

export const agentsKey = ['agents'];

/** One press on the computer itself: the code goes from here to its card program, and no person has to type it. */
export function EnrolThis() {
  const t = useTexts(texts);
  const session = useSession();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const enrol = useMutation({
    mutationFn: () => enrolThisComputer(name.trim(), session?.agentUrl ?? ''),
    onSuccess: (outcome) => {
      setTried(false);
      if (outcome === 'ENROLLED') setName('');
    },
    onSettled: () => queries.invalidateQueries({ queryKey: agentsKey }),
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim()) enrol.mutate();
  }
  return (
    <Panel title={t('add.title')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md" maw="34rem">
          <p>{t('add.what')}</p>
          {enrol.isError && <Failure of={enrol.error} />}
          {enrol.data && <Outcome of={enrol.data} />}
          <TextInput
            label={t('add.name')}
            maxLength={60}
            value={name}
            error={tried && !name.trim() && t('add.missing')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={enrol.isPending}>
              {t('add.button')}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}

function Outcome({ of }: { of: Enrolled }) {
  const t = useTexts(texts);
  if (of !== 'ENROLLED') return <Failure of={{ kind: 'SOURCE_DOWN', code: of, title: t(of), next: t(`next.${of}`) }} />;
  return (
    <p role="status">
      <strong>{t('ENROLLED')}</strong>
    </p>
  );
}
