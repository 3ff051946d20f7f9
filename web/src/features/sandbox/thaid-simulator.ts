import { queryOptions } from '@tanstack/react-query';

/** What the simulated ThaiD does wrong at the moment. */
export interface ThaidFaults {
  answers: string;
  idToken: string;
}

interface ThaidState {
  phoneUrl: string;
  faults: ThaidFaults;
  waiting: { reference: string; state: string }[];
}

async function ask(address: string, init: RequestInit = {}): Promise<ThaidState> {
  const response = await fetch(address, { credentials: 'omit', cache: 'no-store', ...init });
  if (!response.ok) throw new Error(`ThaiD simulator ${response.status}`);
  return (await response.json()) as ThaidState;
}

export const thaidQuery = (url: string) =>
  queryOptions({
    queryKey: ['thaid-simulator', url],
    queryFn: () => ask(`${url}/thaid`),
    refetchInterval: 3000,
    retry: false,
  });

export const setThaidFaults = (url: string, change: Partial<ThaidFaults>) =>
  ask(`${url}/thaid/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
