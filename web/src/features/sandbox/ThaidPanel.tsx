import { Button, Group, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { setThaidFaults, type ThaidFaults, thaidQuery } from './thaid-simulator.ts';
import { thaidTexts } from './thaid-texts.ts';

const ANSWERS = ['NORMAL', 'SLOW', 'SILENT', 'RESET', 'ERROR_500', 'NOT_JSON'];
const ID_TOKENS = [
  ...['RIGHT', 'FORGED', 'OTHER_KEY', 'UNSIGNED', 'OTHER_AUDIENCE', 'OTHER_ISSUER'],
  ...['EXPIRED', 'OLD_LOGIN', 'OTHER_NONCE', 'NO_NONCE', 'NO_PERSON'],
];
const NORMAL: ThaidFaults = { answers: 'NORMAL', idToken: 'RIGHT' };

/** The phone, who waits for it, and what goes wrong at ThaiD for as long as it is chosen here. */
export function ThaidPanel({ url }: { url: string }) {
  const t = useTexts(thaidTexts);
  const { t: common } = useI18n();
  const queries = useQueryClient();
  const asked = useQuery(thaidQuery(url));
  const change = useMutation({
    mutationFn: (faults: Partial<ThaidFaults>) => setThaidFaults(url, faults),
    onSettled: () => queries.invalidateQueries({ queryKey: thaidQuery(url).queryKey }),
  });
  const down = { kind: 'SOURCE_DOWN', code: 'THAID_SIMULATOR', title: t('down'), next: t('down.next') } as const;
  if (asked.isError)
    return (
      <Panel title={t('title')}>
        <Failure of={down} retry={() => void asked.refetch()} />
      </Panel>
    );
  const faults = asked.data?.faults ?? NORMAL;
  const faulty = faults.answers !== 'NORMAL' || faults.idToken !== 'RIGHT';
  const waiting = asked.data?.waiting.filter(({ state }) => state === 'WAITING').length ?? 0;
  const options = (prefix: 'answers' | 'idToken', values: readonly string[]) =>
    values.map((value) => ({ value, label: t.code(prefix, value) }));
  return (
    <Panel title={t('title')}>
      <p className="dim">{t('lead')}</p>
      <p role="status">
        <strong>{asked.data ? t(faulty ? 'faulty' : 'normal') : common('app.loading')}</strong> ·{' '}
        {t('waiting', { n: waiting })}
      </p>
      <Group align="end">
        <NativeSelect
          label={t('answers')}
          value={faults.answers}
          data={options('answers', ANSWERS)}
          onChange={(event) => change.mutate({ answers: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('idToken')}
          value={faults.idToken}
          data={options('idToken', ID_TOKENS)}
          onChange={(event) => change.mutate({ idToken: event.currentTarget.value })}
        />
        <Button variant="default" disabled={!faulty} onClick={() => change.mutate(NORMAL)}>
          {t('reset')}
        </Button>
        <Button component="a" variant="default" href={asked.data?.phoneUrl} target="_blank" rel="noopener">
          {t('phone')}
        </Button>
      </Group>
    </Panel>
  );
}
