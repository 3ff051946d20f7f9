import { queryOptions } from '@tanstack/react-query';
import { ApiError, call } from './http.ts';

export interface SandboxUnit {
  hcode: string;
  name: string;
  kind: string;
  family: string | null;
  regionNo: number | null;
  provinceCode: string;
  apiToken: string;
  recorderPid: string;
}

export interface SandboxAccount {
  username: string;
  password: string;
  pid: string;
  hcode: string | null;
  roles: string[];
  what: string;
}

export interface SandboxPerson {
  pid: string;
  scenario: string;
  what?: string;
  title?: string;
  firstName: string;
  lastName: string;
  sex: string;
  birthDate: string;
  mainInscl: string | null;
}

/** What a professional council of the sandbox knows of one person. */
export interface SandboxLicence {
  typeCode: string;
  prefix: string;
  no: string;
  name: string;
  pid: string;
  expires: string;
  what: string;
}

export interface Sandbox {
  units: SandboxUnit[];
  accounts: SandboxAccount[];
  persons: SandboxPerson[];
  licences: SandboxLicence[];
  simulators: { cardReaderUrl: string; mailboxUrl: string } | null;
  agentUrl: string;
}

/** The invented world of the demo, or null in production, where the door does not exist. */
export const sandboxQuery = queryOptions({
  queryKey: ['sandbox'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Sandbox | null> => {
    try {
      return await call<Sandbox>('/sandbox/fixtures?only=named');
    } catch (thrown) {
      if (thrown instanceof ApiError && thrown.problem.status !== 0) return null;
      throw thrown;
    }
  },
});

export interface CardReader {
  plugged: boolean;
  card: { pid?: string; name?: string } | null;
}

async function simulator(address: string, method: string, body?: unknown): Promise<CardReader> {
  const init: RequestInit = { method, credentials: 'omit', cache: 'no-store' };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'content-type': 'application/json' };
  }
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`card reader simulator ${response.status}`);
  return response.status === 204 ? { plugged: true, card: null } : ((await response.json()) as CardReader);
}

export const cardReaderQuery = (url: string) =>
  queryOptions({
    queryKey: ['card-reader', url],
    queryFn: () => simulator(`${url}/card-reader`, 'GET'),
    refetchInterval: 3000,
    retry: false,
  });

export const insertCard = (url: string, pid: string) => simulator(`${url}/card-reader/card`, 'PUT', { pid });
export const removeCard = (url: string) => simulator(`${url}/card-reader/card`, 'DELETE');
export const plugReader = (url: string, plugged: boolean) =>
  simulator(`${url}/card-reader/plugged`, 'PUT', { plugged });
