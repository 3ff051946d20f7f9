import { Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Visit } from '../../api/types.ts';
import { closeVisit } from '../../api/visits.ts';
import { bangkokDay } from '../../format/dates.ts';
import { baht, readBaht } from '../../format/money.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Facts } from '../../ui/Panel.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './CloseForm.module.css';
import { type CloseFields, firstFields, readClose } from './close-fields.ts';
import { WhoTreated } from './WhoTreated.tsx';

interface Props {
  visit: Visit;
  done: (closed: Visit) => void;
  cancel: () => void;
}

/** VISIT-01 to VISIT-07, VISIT-15, VISIT-16: the charges and the time of the service; saving closes the visit. */
export function CloseForm({ visit, done, cancel }: Props) {
  const { t, label } = useWords();
  const [fields, setFields] = useState<CloseFields>(() => firstFields(visit, new Date()));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('[name="claimable"]')?.focus(), []);
  const read = readClose(fields, visit, bangkokDay(new Date()));
  const wrong = tried && !read.ok ? read.wrong : {};
  const save = useMutation({
    mutationFn: async () => (read.ok ? closeVisit(visit.visitId, read.input) : undefined),
    onSuccess: (closed) => closed && done(closed),
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (read.ok) save.mutate();
    else form.current?.querySelector<HTMLElement>(`[name="${Object.keys(read.wrong)[0]}"]`)?.focus();
  }
  const text = (name: keyof CloseFields) => ({
    name,
    value: fields[name],
    error: wrong[name] && t(wrong[name]),
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      setFields({ ...fields, [name]: event.currentTarget.value }),
  });
  const total = (readBaht(fields.claimable) ?? 0) + (readBaht(fields.nonClaimable || '0') ?? 0);
  const choose = useCallback((personnelId: string) => setFields((now) => ({ ...now, personnelId })), []);
  const money = { inputMode: 'decimal', autoComplete: 'off' } as const;
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label={t('close.form')}>
      <h3>{t('close.form')}</h3>
      <Facts
        items={[
          [
            t('close.visitKind'),
            t(visit.pathway === 'INNOVATION' ? 'close.visitKind.innovation' : 'close.visitKind.general'),
          ],
          [t('close.service'), `${label(visit.service)} (${visit.service.code})`],
        ]}
      />
      <div className={styles.fields}>
        <DateField
          label={t('close.serviceDate')}
          name="serviceDate"
          required
          value={fields.serviceDate}
          error={wrong.serviceDate && wrong.serviceDate !== 'close.serviceDate.bad' ? t(wrong.serviceDate) : undefined}
          show={tried}
          onChange={(serviceDate) => setFields({ ...fields, serviceDate })}
        />
        <TextInput
          required
          label={t('close.serviceTime')}
          description={t('close.serviceTime.hint')}
          inputMode="numeric"
          {...text('serviceTime')}
        />
        <TextInput required label={t('close.claimable')} {...money} {...text('claimable')} />
        <TextInput label={t('close.nonClaimable')} {...money} {...text('nonClaimable')} />
        <TextInput label={t('close.visitNumber')} maxLength={30} autoComplete="off" {...text('visitNumber')} />
        <WhoTreated visit={visit} fields={fields} error={wrong.personnelId && t(wrong.personnelId)} choose={choose} />
      </div>
      <p className="numeric">{t('close.total', { amount: baht(total) })}</p>
      {save.isError && <Failure of={save.error} retry={() => save.mutate()} />}
      <Group>
        <Button type="submit" size="lg" loading={save.isPending}>
          {t('close.save')}
        </Button>
        <Button variant="default" size="lg" onClick={cancel}>
          {t('app.cancel')}
        </Button>
      </Group>
    </form>
  );
}
