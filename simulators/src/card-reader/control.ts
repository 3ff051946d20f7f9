import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { CardHolder } from '../card/card-holder.ts';
import { findFixturePerson } from './fixtures.ts';
import type { Slot } from './slot.ts';

const OnlyPid = z.strictObject({ pid: z.string() });
const Plugged = z.object({ plugged: z.boolean() });

/** The hand that puts cards in and takes them out: the sandbox page, a test, or curl. */
export function cardReaderControl(app: FastifyInstance, slot: Slot, host: string, platformUrl: string): void {
  function state() {
    const { plugged, holder } = slot.state();
    const card = holder ? { ...holder, name: `${holder.titleTh}${holder.fnameTh} ${holder.lnameTh}` } : null;
    return { plugged, card, slot: { host, port: slot.port } };
  }

  app.get('/card-reader', async () => state());

  app.put('/card-reader/card', async (request, reply) => {
    const named = OnlyPid.safeParse(request.body);
    if (named.success) {
      const found = await findFixturePerson(platformUrl, named.data.pid);
      if ('missing' in found) return reply.code(found.missing === 'PERSON' ? 404 : 502).send(problem(found.missing));
      slot.insert(found.holder);
      return state();
    }
    const holder = CardHolder.safeParse(request.body);
    if (!holder.success) return reply.code(400).send({ title: 'not a card holder', issues: holder.error.issues });
    slot.insert(holder.data);
    return state();
  });

  app.delete('/card-reader/card', async () => {
    slot.remove();
    return state();
  });

  app.put('/card-reader/plugged', async (request, reply) => {
    const body = Plugged.safeParse(request.body);
    if (!body.success) return reply.code(400).send({ title: 'plugged must be true or false' });
    slot.plug(body.data.plugged);
    return state();
  });
}

function problem(missing: 'PERSON' | 'PLATFORM') {
  return { title: missing === 'PERSON' ? 'no such fixture person' : 'the platform does not answer /sandbox/fixtures' };
}
