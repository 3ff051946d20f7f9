import type { Database } from '../../platform/database/index.ts';
import type { Subscription } from '../../platform/events/index.ts';
import type { Engine } from '../../platform/use-case/index.ts';
import { sendResetLinks } from './send-reset-links.ts';
import { tellAccountLocked, tellPasswordChanged } from './tell-owner.ts';

/** Announced when a password was set, by a link or by its owner. */
export const PASSWORD_CHANGED = 'identity.PasswordChanged';

/** What the handlers below need: they write links, so they know where the house stands. */
export interface Mailing extends Pick<Engine, 'clock' | 'parameters'> {
  readonly database: Database;
  readonly publicUrl: string;
}

/** What this module listens to: its own events that somebody must be told of by mail. */
export const credentialSubscriptions = (mailing: Mailing): Subscription[] => [
  {
    event: 'identity.PasswordForgotten',
    handler: 'sendResetLinks',
    handle: (payload) => sendResetLinks(mailing, String(payload.resetId)),
  },
  {
    event: 'identity.AccountLocked',
    handler: 'tellAccountLocked',
    handle: (payload, at) => tellAccountLocked(mailing, String(payload.accountId), at),
  },
  {
    event: PASSWORD_CHANGED,
    handler: 'tellPasswordChanged',
    handle: (payload, at) => tellPasswordChanged(mailing, String(payload.accountId), at),
  },
];
