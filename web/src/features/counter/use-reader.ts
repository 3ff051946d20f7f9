import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type ReaderState, readerQuery } from '../../api/agent.ts';

/**
 * The reader in front of the officer (`undefined` while it is not known yet), and a call each time a card comes in:
 * `arrived` is false for a card that was there already when the page opened.
 */
export function useReader(
  agentUrl: string,
  onCard: (arrived: boolean) => void,
  onEmpty: () => void,
): ReaderState | undefined {
  const reader = useQuery(readerQuery(agentUrl)).data;
  const before = useRef<string | undefined>(undefined);
  const latest = useRef({ onCard, onEmpty });
  latest.current = { onCard, onEmpty };
  const state = reader?.state;
  useEffect(() => {
    if (state === before.current) return;
    const arrived = before.current !== undefined;
    before.current = state;
    if (state === 'CARD') latest.current.onCard(arrived);
    else if (state) latest.current.onEmpty();
  }, [state]);
  return reader;
}
