import { queryOptions } from '@tanstack/react-query';

/** An entry of the simulated civil registration, as much of it as the panel shows. */
export interface CivilEntry {
  title: string;
  firstName: string;
  lastName: string;
  sex: string;
  birth: string;
  nationality: string;
  deathDate: string | null;
  registered: { province: string; provinceCode: string; [part: string]: string | null | undefined } | null;
  current: CivilEntry['registered'];
  houseCode: string | null;
}

interface CivilState {
  faults: { answers: string };
  entered: { pid: string; person?: CivilEntry }[];
}

async function ask<Answer>(address: string, method = 'GET', body?: unknown): Promise<Answer> {
  const response = await fetch(address, {
    method,
    credentials: 'omit',
    cache: 'no-store',
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!response.ok) throw new Error(`civil registry simulator ${response.status}`);
  return (await response.json()) as Answer;
}

export const civilQuery = (url: string) =>
  queryOptions({
    queryKey: ['civil-simulator', url],
    queryFn: () => ask<CivilState>(`${url}/civil-registry`),
    refetchInterval: 5000,
    retry: false,
  });

export const civilEntryQuery = (url: string, pid: string) =>
  queryOptions({
    queryKey: ['civil-simulator', url, pid],
    queryFn: async () =>
      (await ask<{ person: CivilEntry | null }>(`${url}/civil-registry/persons/find`, 'POST', { pid })).person,
    retry: false,
  });

export const setCivilAnswers = (url: string, answers: string) =>
  ask<CivilState>(`${url}/civil-registry/faults`, 'PUT', { answers });

export const enterCivil = (url: string, pid: string, change: Partial<CivilEntry>) =>
  ask<CivilState>(`${url}/civil-registry/persons`, 'POST', { pid, ...change });

export const resetCivil = (url: string) => ask<CivilState>(`${url}/civil-registry/reset`, 'POST', {});

/** A number that is nobody's yet: those of the invented office 9900 from nine million on. */
export function numberOfNewborn(born: number): string {
  const twelve = `19900${9_000_001 + born}`.slice(0, 12);
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return `${twelve}${(11 - (sum % 11)) % 10}`;
}
