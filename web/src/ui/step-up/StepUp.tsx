import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { problemOf } from '../../api/http.ts';
import { sessionQuery } from '../../api/session.ts';
import { thaidAddress } from '../../api/thaid.ts';
import type { Problem } from '../../api/types.ts';
import { useTexts } from '../../i18n/index.tsx';
import { onSteppedUp } from './stepped-up.ts';
import { texts } from './texts.ts';

interface Props {
  /** What to do once the session is high enough, usually the refused action again. */
  onDone?: (() => void) | undefined;
  label?: string;
}

/**
 * Lifts the session by ThaiD in a small window (INV-IDN-7), so that this page keeps what was typed. Where a browser
 * allows no window, the whole page goes, and comes back to this address.
 */
export function StepUp({ onDone, label }: Props) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [state, setState] = useState<'READY' | 'WAITING' | 'DONE'>('READY');
  useEffect(() => {
    if (state !== 'WAITING') return;
    return onSteppedUp(() => {
      setState('DONE');
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      onDone?.();
    });
  }, [state, onDone, queries]);
  const go = useMutation({
    // The window must be opened by the press itself; its address follows.
    mutationFn: async (small: Window | null) => {
      const here = `${window.location.pathname}${window.location.search}`;
      const back = small ? '/step-up' : `/step-up?${new URLSearchParams({ to: here })}`;
      const address = await thaidAddress('STEP_UP', back);
      if (small) small.location.href = address;
      else window.location.assign(address);
    },
    onSuccess: () => setState('WAITING'),
    onError: (_error, small) => small?.close(),
  });
  const open = () => go.mutate(window.open('', 'sitthi-thaid', 'popup,width=560,height=860'));
  if (state === 'DONE') return onDone ? null : <p role="status">{t('done')}</p>;
  return (
    <div>
      {go.isError && <NotStarted of={problemOf(go.error)} />}
      {state === 'WAITING' && (
        <p role="status">
          <strong>{t('waiting')}</strong> {t('waitingHow')}
        </p>
      )}
      <Button leftSection={<IconShieldCheck aria-hidden />} loading={go.isPending} onClick={open}>
        {state === 'WAITING' ? t('again') : (label ?? t('confirm'))}
      </Button>
    </div>
  );
}

/** In plain words: the box for failures is where this button stands. */
function NotStarted({ of }: { of: Problem }) {
  const t = useTexts(texts);
  return (
    <p role="alert">
      <strong>{of.title || t('notStarted')}</strong> {of.next}
    </p>
  );
}
