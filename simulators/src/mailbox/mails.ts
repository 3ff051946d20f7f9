import PostalMime from 'postal-mime';

/** One mail that arrived. */
export interface Mail {
  readonly id: string;
  readonly receivedAt: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Every address in the text, in order. */
  readonly links: readonly string[];
}

/** Enough for a day of trying things out; the oldest make room. */
const KEPT = 500;

/** Every address of http or https in a text. */
export const LINK = /https?:\/\/[^\s<>"]+/g;

/** The mails that arrived, newest first. Nothing is written down: they are gone with the program. */
export class Mails {
  #mails: Mail[] = [];
  #last = 0;

  async add(raw: Buffer, to: readonly string[], at: Date): Promise<void> {
    const { from, subject, text, html } = await PostalMime.parse(raw);
    const words = (text ?? '').trim();
    this.#last += 1;
    this.#mails.unshift({
      id: String(this.#last),
      receivedAt: at.toISOString(),
      from: from?.address ?? '',
      to,
      subject: subject ?? '',
      text: words,
      html: html ?? '',
      links: words.match(LINK) ?? [],
    });
    this.#mails.length = Math.min(this.#mails.length, KEPT);
  }

  /** All, or those to one address. */
  list(to?: string): readonly Mail[] {
    return to === undefined ? this.#mails : this.#mails.filter((mail) => mail.to.includes(to.toLowerCase()));
  }

  find(id: string): Mail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  clear(): void {
    this.#mails = [];
  }
}
