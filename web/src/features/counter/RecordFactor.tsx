import { Button, Group, Radio, Stack } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Factor } from '../../api/types.ts';
import { useI18n } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import styles from './Counter.module.css';

type Result = 'FAILED' | 'UNAVAILABLE';
interface Props {
  factor: Factor;
  main: boolean;
  asking: boolean;
  ask: (yes: boolean) => void;
  busy: boolean;
  error: unknown;
  save: (result: Result, reason: string) => void;
}

/** A way this release cannot perform: all one can do is say why it was not used (AMB-04); the reason is asked once. */
export function RecordFactor(props: Props) {
  const { factor, main, asking, ask } = props;
  const { t, label } = useI18n();
  return (
    <div className={styles.factor} data-main={main}>
      <p className={styles.factorName}>
        <span className={styles.tag}>{main ? t('verify.next') : t('verify.also')}</span> {label(factor)}
      </p>
      <p>{t('verify.notPerformable')}</p>
      {asking ? (
        <Reasons {...props} />
      ) : (
        <Button
          size={main ? 'lg' : 'md'}
          variant={main ? 'filled' : 'default'}
          className={styles.big}
          aria-keyshortcuts="F4"
          onClick={() => ask(true)}
        >
          {t('verify.record', { channel: label(factor) })} {main && '· F4'}
        </Button>
      )}
    </div>
  );
}

function Reasons({ factor, ask, busy, error, save }: Props) {
  const { t, label } = useI18n();
  const [result, setResult] = useState<Result>('UNAVAILABLE');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input[name="reason"]')?.focus(), []);
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reason) save(result, reason);
  }
  return (
    <form ref={form} onSubmit={submit}>
      <Radio.Group
        name="reason"
        label={t('verify.record.title', { channel: label(factor) })}
        value={reason}
        error={tried && !reason && t('verify.record.missing')}
        onChange={setReason}
      >
        <Stack gap="xs" my="xs">
          {factor.reasons.map((choice) => (
            <Radio key={choice.code} value={choice.code} label={label(choice)} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        name="result"
        label={t('verify.record.result')}
        value={result}
        onChange={(value) => setResult(value === 'FAILED' ? 'FAILED' : 'UNAVAILABLE')}
      >
        <Group my="xs">
          <Radio value="UNAVAILABLE" label={t('verify.record.UNAVAILABLE')} />
          <Radio value="FAILED" label={t('verify.record.FAILED')} />
        </Group>
      </Radio.Group>
      {error !== null && <Failure of={error} />}
      <Group mt="sm">
        <Button type="submit" loading={busy}>
          {t('verify.record.save')}
        </Button>
        <Button variant="default" onClick={() => ask(false)}>
          {t('app.cancel')}
        </Button>
      </Group>
    </form>
  );
}
