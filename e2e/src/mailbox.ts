import type { House } from './house.ts';

/** A mail in the simulated mailbox, as its API gives it. */
export interface ArrivedMail {
  subject: string;
  text: string;
  links: string[];
}

const PATIENCE_MS = 20_000;

const mailbox = (house: House) => `${house.fixtures.simulators.cardReaderUrl}/mailbox`;

/** The newest mail to an address whose subject has these words, as soon as the house has sent it. */
export async function mailTo(house: House, to: string, subject: string): Promise<ArrivedMail> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const mails = (await (await fetch(`${mailbox(house)}?to=${encodeURIComponent(to)}`)).json()) as ArrivedMail[];
    const found = mails.find((mail) => mail.subject.includes(subject));
    if (found) return found;
    await new Promise((later) => setTimeout(later, 250));
  }
  throw new Error(`no mail about “${subject}” has come to ${to}`);
}

/** How the post behaves from now on. */
export async function setPost(house: House, mode: 'ACCEPT' | 'BUSY' | 'REFUSE' | 'HANG' | 'DOWN'): Promise<void> {
  const response = await fetch(`${mailbox(house)}/mode`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode }),
  });
  if (!response.ok) throw new Error(`the mailbox answered ${response.status}`);
}
