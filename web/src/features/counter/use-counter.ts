import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { readCard } from '../../api/agent.ts';
import { lookUpPerson, type PersonKey } from '../../api/persons.ts';
import type { Factor, PersonPanel, Visit } from '../../api/types.ts';
import {
  type CardInserter,
  type Declaration,
  openVisit,
  recordAttempt,
  todayQuery,
  verifyByCard,
  visitQuery,
} from '../../api/visits.ts';
import { useReader } from './use-reader.ts';

/** A card read that has not been used to verify yet; it lives ten minutes on the platform, here a little less. */
interface HeldRead {
  correlationId: string;
  until: number;
}
const holdMs = 8 * 60_000;

/** What is over: the next card that comes in belongs to the next person. */
const isOver = (visit: Visit) => visit.state !== 'NEW' && visit.state !== 'IDENTIFYING';

/** The counter's one flow: find → service → verify → code. The address keeps the visit, memory keeps the rest. */
export function useCounter(agentUrl: string) {
  const { visit: visitId } = useSearch({ from: '/authen/counter' });
  const navigate = useNavigate({ from: '/authen/counter' });
  const queries = useQueryClient();
  const [looked, setLooked] = useState<PersonPanel | null>(null);
  const [held, setHeld] = useState<HeldRead | null>(null);
  const visitAsked = useQuery({ ...visitQuery(visitId ?? ''), enabled: visitId !== undefined });
  const visit = visitId ? visitAsked.data : undefined;

  function keep(next: Visit) {
    queries.setQueryData(visitQuery(next.visitId).queryKey, next);
    void queries.invalidateQueries({ queryKey: todayQuery.queryKey });
  }

  const find = useMutation({
    mutationFn: async (key: PersonKey | 'CARD') => {
      const asked = key === 'CARD' ? { correlationId: await readCard(agentUrl) } : key;
      return { asked, person: await lookUpPerson(asked, 'VISIT') };
    },
    onMutate: () => clear(),
    onSuccess: ({ asked, person }) => {
      setHeld('correlationId' in asked ? { correlationId: asked.correlationId, until: Date.now() + holdMs } : null);
      setLooked(person);
    },
  });

  const cardRead = async () => (held && held.until > Date.now() ? held.correlationId : readCard(agentUrl));

  const verify = useMutation({
    mutationFn: async ({ of, declaration, insertedBy }: VerifyInput) =>
      verifyByCard(of.visitId, { correlationId: await cardRead(), declaration, insertedBy }),
    onSuccess: keep,
    // A read is used once, also when it was refused: the next try reads the card again.
    onSettled: () => setHeld(null),
  });

  const open = useMutation({
    mutationFn: ({ person, serviceCode }: OpenInput) => openVisit(person.personId, serviceCode),
    onSuccess: async (opened, { verifyAtOnce }) => {
      keep(opened);
      setLooked(null);
      await navigate({ search: { visit: opened.visitId }, resetScroll: false });
      if (verifyAtOnce) verify.mutate({ of: opened });
    },
  });

  const record = useMutation({
    mutationFn: ({ of, channel, reason }: RecordInput) => recordAttempt(of.visitId, channel, reason),
    onSuccess: keep,
  });

  function clear() {
    setLooked(null);
    setHeld(null);
    for (const action of [verify, open, record]) action.reset();
    void navigate({ search: {}, resetScroll: false });
  }

  const idle = !find.isPending && !looked && (!visitId || (visit !== undefined && isOver(visit)));
  const reader = useReader(
    agentUrl,
    // A reloaded page shows its visit again, although the card of that visit may still be in the reader.
    (arrived) => idle && (arrived || !visitId) && find.mutate('CARD'),
    () => setHeld(null),
  );

  return {
    visitAsked,
    visit,
    looked,
    find,
    open,
    record,
    verify,
    reader,
    keep,
    /** True when the person on the screen was found by the card that is still in the reader. */
    cardHeld: held !== null && reader?.state === 'CARD',
    next: () => {
      find.reset();
      clear();
    },
  };
}

interface OpenInput {
  person: PersonPanel;
  serviceCode: string;
  verifyAtOnce: boolean;
}
interface VerifyInput {
  of: Visit;
  declaration?: Declaration;
  insertedBy?: CardInserter;
}
interface RecordInput {
  of: Visit;
  channel: string;
  reason: Factor['reasons'][number];
}
export type Counter = ReturnType<typeof useCounter>;
