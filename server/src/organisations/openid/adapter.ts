import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import type { Queryable } from '../../platform/database/index.ts';
import { clientMetadata } from './client-metadata.ts';
import { findClient } from './store/clients.ts';
import {
  consumeItem,
  deleteItem,
  deleteItemsOfGrant,
  findItem,
  findSessionItem,
  type ItemRow,
  saveItem,
} from './store/items.ts';

const SESSION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What is stored of a thing. Its value (`jti`) is a credential and only its hash is kept, but for the provider's session: that
 * one opens nothing without our own cookie. An interaction does not remember the session it began in, for the same reason,
 * and because signing in again, which it may ask for, makes another.
 */
function stored(model: string, payload: AdapterPayload): AdapterPayload {
  if (model === 'Session') return payload;
  const { jti: _value, ...rest } = payload;
  if (model === 'Interaction') delete rest.session;
  return rest;
}

const given = (row: ItemRow | undefined, id?: string): AdapterPayload | undefined =>
  row && {
    ...(id === undefined ? {} : { jti: id }),
    ...row.payload,
    ...(row.consumedAt ? { consumed: Math.floor(row.consumedAt.getTime() / 1000) } : {}),
  };

/** What the OpenID Provider remembers, in our database; one adapter for each kind of thing. */
export function postgresAdapter(db: Queryable, clock: () => Date): (model: string) => Adapter {
  return (model) => ({
    upsert: (id, payload, expiresIn = 0) =>
      saveItem(db, {
        model,
        id,
        payload: stored(model, payload),
        uid: payload.uid,
        grantId: payload.grantId,
        expiresAt: new Date(clock().getTime() + expiresIn * 1000),
      }),
    find: async (id) => {
      if (model !== 'Client') return given(await findItem(db, model, id, clock()), id);
      const client = await findClient(db, id);
      return client && (clientMetadata(client) as AdapterPayload);
    },
    findByUid: async (uid) =>
      model === 'Session' && SESSION_ID.test(uid) ? given(await findSessionItem(db, uid, clock())) : undefined,
    findByUserCode: async () => undefined,
    consume: async (id) => {
      if (!(await consumeItem(db, model, id, clock()))) throw new errors.InvalidGrant('already used');
    },
    destroy: (id) => deleteItem(db, model, id),
    revokeByGrantId: (grantId) => deleteItemsOfGrant(db, model, grantId),
  });
}
