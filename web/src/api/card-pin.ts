/** What the card agent of this computer answers to a PIN. Everything that is not VERIFIED says what to do. */
export type PinOutcome =
  | { result: 'VERIFIED' }
  | { result: 'PIN_BLOCKED' | 'NOT_ENROLLED' | 'NO_AGENT' | 'NO_READER' | 'NO_CARD' | 'SOURCE_DOWN' | 'REFUSED' }
  | { result: 'WRONG_PIN'; triesLeft?: number };

const byStatus: Record<number, PinOutcome> = {
  403: { result: 'NO_AGENT' },
  418: { result: 'NO_READER' },
  500: { result: 'NO_CARD' },
  503: { result: 'SOURCE_DOWN' },
};

/** Hands the PIN to the agent on this computer, and to nobody else; the agent tells the platform what the card said. */
export async function provePin(agentUrl: string, nonce: string, pin: string): Promise<PinOutcome> {
  const response = await fetch(`${agentUrl}/api/staff-card/proofs`, {
    method: 'POST',
    credentials: 'omit',
    cache: 'no-store',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ nonce, pin }),
  }).catch(() => undefined);
  if (!response) return { result: 'NO_AGENT' };
  const body = (await response.json().catch(() => ({}))) as Partial<PinOutcome>;
  if (body.result) return body as PinOutcome;
  return byStatus[response.status] ?? { result: 'REFUSED' };
}
