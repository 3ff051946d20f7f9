import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type ReaderState, readerQuery } from '../../api/agent.ts';

/** The reader in front of the officer, and a call each time a card comes in (`undefined` while it is not known yet). */
export function useReader(agentUrl: string, onCard: () => void, onEmpty: () => void): ReaderState | undefined {
  const reader = useQuery(readerQuery(agentUrl)).data;
  const before = useRef<string | undefined>(undefined);
  const latest = useRef({ onCard, onEmpty });
  latest.current = { onCard, onEmpty };
  const state = reader?.state;
  useEffect(() => {
    if (state === before.current) return;
    before.current = state;
    if (state === 'CARD') latest.current.onCard();
    else if (state) latest.current.onEmpty();
  }, [state]);
  return reader;
}
