import { call } from './http.ts';

/** A card program whose word counts for signing in, as its organisation's user manager sees it. */
export interface CardAgent {
  enrolmentId: string;
  name: string;
  state: 'WAITING' | 'ENROLLED' | 'EXPIRED';
  createdAt: string;
  enrolledAt: string | null;
  lastUsedAt: string | null;
}

export const listAgents = async () => (await call<{ agents: CardAgent[] }>('/api/agents')).agents;
export const revokeAgent = (enrolmentId: string) => call<object>(`/api/agents/${enrolmentId}`, 'DELETE');

/** What came of handing the code to the program on this computer. */
export type Enrolled = 'ENROLLED' | 'NO_AGENT' | 'NO_TOKEN' | 'REFUSED';

const byStatus: Record<number, Enrolled> = { 200: 'ENROLLED', 403: 'NO_AGENT', 404: 'NO_AGENT', 503: 'NO_TOKEN' };

/** Makes a one-time code and hands it to the card program on this computer, which makes its key. */
export async function enrolThisComputer(name: string, agentUrl: string): Promise<Enrolled> {
  const { code } = await call<{ code: string }>('/api/agents', 'POST', { name });
  const response = await fetch(`${agentUrl}/api/staff-card/enrolment`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  }).catch(() => undefined);
  return response ? (byStatus[response.status] ?? 'REFUSED') : 'NO_AGENT';
}
