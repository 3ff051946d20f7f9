import { Button, NativeSelect, Radio, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Announcement, addItems, type Choice, previewItems } from '../../api/announcements.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Announcements.module.css';
import { ChoiceResult } from './ChoiceResult.tsx';
import { readCodes } from './codes.ts';
import { useNames } from './ItemTable.tsx';
import { Refused } from './Refused.tsx';
import { texts } from './texts.ts';
import { useChange } from './use-change.ts';

const MOST = 5_000;

/** Adds units to a draft: pasted codes or everything in an area; each line has its verdict before anything is added. */
export function AddItems({ of }: { of: Announcement }) {
  const t = useTexts(texts);
  const [added, setAdded] = useState<number>();
  const check = useMutation({ mutationFn: (choice: Choice) => previewItems(of, choice) });
  const add = useChange(of, async (choice: Choice) => {
    const done = await addItems(of, choice);
    setAdded(done.added);
    return done.announcement;
  });
  const choice = check.variables;
  const go = () => choice && add.mutate(choice, { onSuccess: () => check.reset() });
  function ask(chosen: Choice) {
    setAdded(undefined);
    add.reset();
    check.mutate(chosen);
  }
  return (
    <Panel title={t('add.title')}>
      <div className={styles.stack}>
        <ChoiceForm busy={check.isPending} onCheck={ask} />
        {check.isError && <Failure of={check.error} {...again(check.error, () => choice && check.mutate(choice))} />}
        {check.data && <ChoiceResult of={check.data} busy={add.isPending} onAdd={go} />}
        {add.isError && <Refused of={of} error={add.error} retry={go} />}
        {added !== undefined && (
          <p role="status" className={styles.done}>
            {t('add.done', { count: added.toLocaleString('en') })}
          </p>
        )}
      </div>
    </Panel>
  );
}

function ChoiceForm({ busy, onCheck }: { busy: boolean; onCheck: (choice: Choice) => void }) {
  const t = useTexts(texts);
  const { label } = useI18n();
  const { types, provinces } = useNames();
  const [typeKey, setType] = useState('');
  const [how, setHow] = useState<'codes' | 'area'>('codes');
  const [pasted, setPasted] = useState('');
  const [provinceCode, setProvince] = useState('');
  const [tried, setTried] = useState(false);
  const codes = readCodes(pasted);
  const wrong =
    codes.length === 0
      ? t('add.codes.missing')
      : codes.length > MOST && t('add.codes.tooMany', { count: codes.length.toLocaleString('en') });
  const key = typeKey || types[0]?.key;
  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!key || (how === 'codes' && wrong)) return;
    onCheck({ typeKey: key, ...(how === 'codes' ? { codes } : provinceCode ? { provinceCode } : {}) });
  }
  return (
    <form onSubmit={send} noValidate className={styles.form}>
      <NativeSelect
        label={t('items.type')}
        value={key ?? ''}
        data={types.map((type) => ({ value: type.key, label: label(type) }))}
        onChange={(event) => setType(event.currentTarget.value)}
      />
      <Radio.Group label={t('add.how')} value={how} onChange={(chosen) => setHow(chosen === 'area' ? 'area' : 'codes')}>
        <Stack gap="xs" mt="xs">
          <Radio value="codes" label={t('add.how.codes')} />
          <Radio value="area" label={t('add.how.area')} />
        </Stack>
      </Radio.Group>
      {how === 'codes' ? (
        <Textarea
          label={t('add.codes')}
          description={t('add.codes.hint')}
          autosize
          minRows={3}
          maxRows={10}
          spellCheck={false}
          value={pasted}
          error={tried && wrong}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
      ) : (
        <NativeSelect
          label={t('add.province')}
          value={provinceCode}
          data={[
            { value: '', label: t('add.everywhere') },
            ...provinces.map((one) => ({ value: one.code, label: label(one) })),
          ]}
          onChange={(event) => setProvince(event.currentTarget.value)}
        />
      )}
      <div>
        <Button type="submit" variant="default" loading={busy}>
          {t('add.check')}
        </Button>
      </div>
    </form>
  );
}
