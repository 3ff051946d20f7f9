import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Visit } from '../../api/types.ts';
import { type CancelReason, cancelReasons, cancelVisit } from '../../api/visits.ts';
import { groupCode } from '../../format/codes.ts';
import { Failure } from '../../ui/Failure.tsx';
import { useWords } from '../authen/use-words.ts';
import { VisitFacts } from './VisitFacts.tsx';

interface Props {
  visit: Visit;
  done: (visit: Visit) => void;
  keep: () => void;
}

/** AUTH-34, AMB-32: a soft cancel with a reason; the quota returns once. */
export function CancelForm({ visit, done, keep }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState<CancelReason | ''>('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const cancel = useMutation({
    mutationFn: (because: CancelReason) => cancelVisit(visit.visitId, because, text.trim(), visit.version),
    onSuccess: done,
  });
  if (visit.state === 'CANCELLED') return <Cancelled visit={visit} close={keep} />;
  const code = visit.claimCode;
  // A reason from the list speaks for itself, "other" does not.
  const textMissing = reason === 'OTHER' && !text.trim();
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reason && !textMissing) cancel.mutate(reason);
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <VisitFacts visit={visit} />
        <p>{code ? t('cancel.lead', { code: groupCode(code.code) }) : t('cancel.leadNoCode')}</p>
        <Radio.Group
          label={t('cancel.reason')}
          required
          value={reason}
          error={tried && !reason && t('cancel.reason.missing')}
          onChange={(value) => setReason(cancelReasons.find((known) => known === value) ?? '')}
        >
          <Stack gap="xs" my="xs">
            {cancelReasons.map((known) => (
              <Radio key={known} value={known} label={t(`cancel.${known}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('cancel.text')}
          required={reason === 'OTHER'}
          autosize
          minRows={2}
          maxLength={500}
          value={text}
          error={tried && textMissing && t('cancel.text.missing')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {cancel.isError && <Failure of={cancel.error} />}
        <Group>
          <Button type="submit" color="red.9" loading={cancel.isPending}>
            {t('cancel.submit')}
          </Button>
          <Button variant="default" onClick={keep}>
            {t('cancel.keep')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Cancelled({ visit, close }: { visit: Visit; close: () => void }) {
  const { t } = useWords();
  return (
    <Stack gap="sm">
      <p role="status">
        <strong>{t('cancel.done')}</strong>
      </p>
      <VisitFacts visit={visit} />
      <Group>
        <Button onClick={close}>{t('app.close')}</Button>
      </Group>
    </Stack>
  );
}
