import { createTransport } from 'nodemailer';
import type { NodemailerError } from 'nodemailer/lib/errors';
import type { MailConfig } from '../../platform/config.ts';
import { htmlOf, type Letter, textOf } from './letter.ts';

/**
 * What became of an attempt. REFUSED is for good (the server knows no such mailbox, a reply of 5xx to this letter); LATER
 * is everything else: nobody answers, the server is busy, our own sign-in there is wrong.
 */
export type PostResult = { readonly kind: 'SENT' } | { readonly kind: 'LATER' | 'REFUSED'; readonly reason: string };

/** The way out for mail (SMTP). */
export interface Mailer {
  /** Never throws: a post that is out of order is an answer. `reason` has no address and no word of the letter. */
  post(letter: Letter): Promise<PostResult>;
}

// A server that hangs must not hold up the letters behind: well below the time after which a letter is tried again.
const TIMEOUTS = { dnsTimeout: 5_000, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

/** Errors about this letter; a 5xx to our sign-in or greeting is about us, and is put right by us. */
const ABOUT_THE_LETTER = new Set(['EENVELOPE', 'EMESSAGE']);

function resultOf(error: unknown): PostResult {
  const { code, responseCode, permanent } = error as NodemailerError;
  const aboutTheLetter = ABOUT_THE_LETTER.has(code ?? '');
  if (responseCode) return { kind: permanent && aboutTheLetter ? 'REFUSED' : 'LATER', reason: `SMTP_${responseCode}` };
  // No server was asked: the address itself is none.
  if (aboutTheLetter) return { kind: 'REFUSED', reason: 'ADDRESS_NOT_VALID' };
  return { kind: 'LATER', reason: code === 'ETIMEDOUT' ? 'TIMED_OUT' : 'UNREACHABLE' };
}

const isLoopback = (url: string): boolean => /^(127\.|localhost$|\[?::1\]?$)/.test(new URL(url).hostname);

/** A mailer for `smtp://` or `smtps://`; undefined without an address: mail then waits. */
export function smtpMailer(config: MailConfig): Mailer | undefined {
  if (config.url === undefined) return undefined;
  // A letter carries links that open something: it leaves this machine enciphered or not at all.
  const transport = createTransport({
    url: config.url,
    requireTLS: !isLoopback(config.url),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...TIMEOUTS,
  });
  const host = /@([^>\s]+)>?$/.exec(config.from)?.[1] ?? 'localhost';
  return {
    async post(letter) {
      try {
        await transport.sendMail({
          from: config.from,
          to: { name: '', address: letter.to },
          subject: letter.subject,
          text: textOf(letter),
          html: htmlOf(letter),
          messageId: `<${letter.id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
        });
        return { kind: 'SENT' };
      } catch (error) {
        return resultOf(error);
      }
    },
  };
}
