import { Button, Group, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SandboxPerson } from '../../api/sandbox.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CivilPerson } from './CivilPerson.tsx';
import { civilQuery, resetCivil, setCivilAnswers } from './civil-simulator.ts';
import { civilTexts } from './civil-texts.ts';

const ANSWERS = ['NORMAL', 'SLOW', 'SILENT', 'RESET', 'ERROR_500', 'NOT_JSON'];

/** The simulated civil registration: whom it has, what happens to him, and what goes wrong there for as long as it is chosen. */
export function CivilPanel({ url, persons }: { url: string; persons: SandboxPerson[] }) {
  const t = useTexts(civilTexts);
  const { t: common } = useI18n();
  const queries = useQueryClient();
  const asked = useQuery(civilQuery(url));
  const act = useMutation({
    mutationFn: (what: () => Promise<unknown>) => what(),
    onSettled: () => queries.invalidateQueries({ queryKey: civilQuery(url).queryKey }),
  });
  if (asked.isError) {
    const down = { kind: 'SOURCE_DOWN', code: 'CIVIL_SIMULATOR', title: t('down'), next: t('down.next') } as const;
    return (
      <Panel title={t('title')}>
        <Failure of={down} retry={() => void asked.refetch()} />
      </Panel>
    );
  }
  const answers = asked.data?.faults.answers ?? 'NORMAL';
  const entered = asked.data?.entered.length ?? 0;
  return (
    <Panel title={t('title')}>
      <p className="dim">{t('lead')}</p>
      <p role="status">
        <strong>{asked.data ? t(answers === 'NORMAL' ? 'normal' : 'faulty') : common('app.loading')}</strong> ·{' '}
        {t('entered', { n: entered })}
      </p>
      <Group align="end">
        <NativeSelect
          label={t('answers')}
          value={answers}
          data={ANSWERS.map((value) => ({ value, label: t.code('answers', value) }))}
          onChange={({ currentTarget: { value } }) => act.mutate(() => setCivilAnswers(url, value))}
        />
        <Button
          variant="default"
          disabled={answers === 'NORMAL' && entered === 0}
          onClick={() => act.mutate(() => resetCivil(url))}
        >
          {t('reset')}
        </Button>
      </Group>
      <CivilPerson url={url} persons={persons} entered={entered} act={act.mutate} />
    </Panel>
  );
}
