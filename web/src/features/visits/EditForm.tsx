import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Visit } from '../../api/types.ts';
import { editVisit } from '../../api/visits.ts';
import { arabicDigits } from '../../format/digits.ts';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useWords } from '../authen/use-words.ts';
import { VisitFacts } from './VisitFacts.tsx';

/** AUTH-33: what may be corrected afterwards. Amounts and the service are corrected by cancelling and doing it again. */
export function EditForm({ visit, done }: { visit: Visit; done: (visit: Visit) => void }) {
  const { t } = useWords();
  const before = visit.visitNumber ?? '';
  const [visitNumber, setVisitNumber] = useState(before);
  const [mobile, setMobile] = useState(visit.mobile ?? '');
  const save = useMutation({
    mutationFn: () => {
      const phone = arabicDigits(mobile).replace(/[\s-]/g, '');
      const number = visitNumber.trim();
      return editVisit(visit.visitId, {
        version: visit.version,
        ...(number !== before ? { visitNumber: number } : {}),
        ...(phone && phone !== visit.mobile ? { mobile: phone } : {}),
      });
    },
    onSuccess: done,
  });
  const cancelled = visit.state === 'CANCELLED';
  const changed = visitNumber.trim() !== before || mobile.trim() !== (visit.mobile ?? '');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (changed) save.mutate();
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <VisitFacts visit={visit} />
        {!cancelled && (
          <>
            <TextInput
              label={t('close.visitNumber')}
              maxLength={30}
              autoComplete="off"
              value={visitNumber}
              onChange={(event) => setVisitNumber(event.currentTarget.value)}
            />
            <TextInput
              label={t('edit.mobile')}
              inputMode="tel"
              autoComplete="off"
              value={mobile}
              onChange={(event) => setMobile(event.currentTarget.value)}
            />
          </>
        )}
        {save.isError && <Failure of={save.error} />}
        <Group>
          {!cancelled && (
            <Button type="submit" loading={save.isPending} disabled={!changed}>
              {t('app.save')}
            </Button>
          )}
          <LinkButton to="/authen/counter" search={{ visit: visit.visitId }} variant="default">
            {t('edit.open')}
          </LinkButton>
        </Group>
      </Stack>
    </form>
  );
}
