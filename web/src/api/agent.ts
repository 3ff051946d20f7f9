import { queryOptions } from '@tanstack/react-query';

/** One reader of this computer, as the card agent lists it. */
export interface Terminal {
  terminalName: string;
  isPresent: boolean;
}

/** What stands in front of the officer: no agent, no reader, an empty reader, a card. */
export type ReaderState =
  | { state: 'NO_AGENT' }
  | { state: 'NO_READER' }
  | { state: 'EMPTY'; name: string }
  | { state: 'CARD'; name: string };

async function terminals(agentUrl: string): Promise<ReaderState> {
  const response = await fetch(`${agentUrl}/api/smartcard/terminals`, { credentials: 'omit', cache: 'no-store' });
  if (!response.ok) return { state: 'NO_READER' };
  const list = (await response.json()) as Terminal[];
  const first = list.find((terminal) => terminal.isPresent) ?? list[0];
  if (!first) return { state: 'NO_READER' };
  return { state: first.isPresent ? 'CARD' : 'EMPTY', name: first.terminalName };
}

/** Asks the agent of this computer every 1.5 s; an agent that does not answer is a state, not an error. */
export const readerQuery = (agentUrl: string) =>
  queryOptions({
    queryKey: ['reader', agentUrl],
    queryFn: () => terminals(agentUrl).catch((): ReaderState => ({ state: 'NO_AGENT' })),
    refetchInterval: 1500,
    staleTime: 0,
    enabled: agentUrl !== '',
  });

/**
 * Why a card could not be read; authen wire 1.9: 500 no card, 418 no reader, 503 the platform does not answer; and what
 * the platform said of the card's person or of this agent's token.
 */
export type ReadFailure =
  | 'NO_AGENT'
  | 'NO_READER'
  | 'NO_CARD'
  | 'PLATFORM_DOWN'
  | 'NOT_ON_RECORD'
  | 'TOKEN_REFUSED'
  | 'TOO_MANY'
  | 'REFUSED';

export class CardReadError extends Error {
  readonly failure: ReadFailure;
  constructor(failure: ReadFailure) {
    super(failure);
    this.failure = failure;
  }
}

const failures: Record<number, ReadFailure> = {
  400: 'REFUSED',
  401: 'TOKEN_REFUSED',
  403: 'TOKEN_REFUSED',
  404: 'NOT_ON_RECORD',
  418: 'NO_READER',
  429: 'TOO_MANY',
  503: 'PLATFORM_DOWN',
};

/** Which of the three kinds of failure each is: they look different and lead elsewhere. */
export const readFailureKind = (failure: ReadFailure) => {
  if (failure === 'NOT_ON_RECORD') return 'NOT_FOUND';
  return failure === 'NO_CARD' || failure === 'REFUSED' ? 'COULD_NOT_VERIFY' : 'SOURCE_DOWN';
};

/** Reads the card. Only the platform's record of the read comes back: the id on the card stays out of the page. */
export async function readCard(agentUrl: string): Promise<string> {
  const address = `${agentUrl}/api/smartcard/read?readImageFlag=false`;
  const response = await fetch(address, { credentials: 'omit', cache: 'no-store' }).catch(() => undefined);
  if (!response) throw new CardReadError('NO_AGENT');
  if (!response.ok) throw new CardReadError(failures[response.status] ?? 'NO_CARD');
  const { correlationId } = (await response.json()) as { correlationId: string };
  return correlationId;
}

/** The citizen id on the card in the reader, as the chip says it: for a look-up by id, which no card has to prove. */
export async function readCardId(agentUrl: string): Promise<string> {
  const address = `${agentUrl}/api/smartcard/read-card-only?readImageFlag=false`;
  const response = await fetch(address, { credentials: 'omit', cache: 'no-store' }).catch(() => undefined);
  if (!response) throw new CardReadError('NO_AGENT');
  if (!response.ok) throw new CardReadError(failures[response.status] ?? 'NO_CARD');
  return ((await response.json()) as { pid: string }).pid;
}
