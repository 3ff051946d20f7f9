import { Button, Group, Radio, Stack } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Factor } from '../../api/types.ts';
import { Failure } from '../../ui/Failure.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';

export interface Recording {
  asking: boolean;
  ask: (yes: boolean) => void;
  busy: boolean;
  error: unknown;
  save: (reason: Factor['reasons'][number]) => void;
}

/** A way this release cannot perform: all one can do is say why it was not used (AMB-04); the reason is asked once. */
export function RecordFactor({ factor, main, ...recording }: Recording & { factor: Factor; main: boolean }) {
  const { t, label } = useWords();
  return (
    <div className={styles.factor} data-main={main}>
      <p className={styles.factorName}>
        <span className={styles.tag}>{main ? t('verify.next') : t('verify.also')}</span> {label(factor)}
      </p>
      <p>{t('verify.notPerformable')}</p>
      {recording.asking ? (
        <Reasons factor={factor} {...recording} />
      ) : (
        <Button size="lg" className={styles.big} aria-keyshortcuts="F4" onClick={() => recording.ask(true)}>
          {t('verify.record', { channel: label(factor) })} · F4
        </Button>
      )}
    </div>
  );
}

/** Each reason knows by itself whether the way was tried and failed, or could not be tried. */
export function Reasons({ factor, ask, busy, error, save }: Recording & { factor: Factor }) {
  const { t, label } = useWords();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input')?.focus(), []);
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const reason = factor.reasons.find((known) => known.code === code);
    if (reason) save(reason);
  }
  return (
    <form ref={form} onSubmit={submit}>
      <Radio.Group
        label={t('verify.record.title', { channel: label(factor) })}
        value={code}
        error={tried && !code && t('verify.record.missing')}
        onChange={setCode}
      >
        <Stack gap="xs" my="xs">
          {factor.reasons.map((reason) => (
            <Radio
              key={reason.code}
              value={reason.code}
              label={`${label(reason)} (${t(`verify.result.${reason.result}`)})`}
            />
          ))}
        </Stack>
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
