import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type RejectReason, rejectReasons } from '../../api/officer.ts';
import { useTexts } from '../../i18n/index.tsx';
import { texts } from './texts.ts';

interface Props {
  busy: boolean;
  reject: (reasonCode: RejectReason, text: string | null) => void;
  children: ReactNode;
}

/** A reason from the list, in the officer's own words where the list has none. */
export function Rejecting({ busy, reject, children }: Props) {
  const t = useTexts(texts);
  const [reason, setReason] = useState<RejectReason>();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const wordless = reason === 'OTHER' && text.trim() === '';
  function go() {
    setTried(true);
    if (reason && !wordless) reject(reason, text.trim() || null);
  }
  return (
    <Stack gap="sm" maw="40rem">
      <NativeSelect
        label={t('reject.reason')}
        value={reason ?? ''}
        error={tried && !reason && t('reject.reason.missing')}
        data={[
          { value: '', label: t('reject.choose') },
          ...rejectReasons.map((code) => ({ value: code, label: t(`reason.${code}`) })),
        ]}
        onChange={(event) => setReason(rejectReasons.find((one) => one === event.currentTarget.value))}
      />
      <Textarea
        label={t('reject.text')}
        description={reason === 'OTHER' ? undefined : t('reject.text.optional')}
        value={text}
        maxLength={500}
        error={tried && wordless && t('reject.text.missing')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="sm">
        <Button loading={busy} onClick={go}>
          {t('reject.sure')}
        </Button>
        {children}
      </Group>
    </Stack>
  );
}
