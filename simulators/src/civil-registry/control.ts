import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { CivilPerson } from './people.ts';
import { CivilFaults, type RunningCivilRegistry } from './serve.ts';

const FaultChange = CivilFaults.partial().strict();
const Pid = z.object({ pid: z.string().regex(/^\d{13}$/) });
const Entry = CivilPerson.partial().extend(Pid.shape).strict();

/** Steering the civil registration: slow or down, and births, deaths, names and addresses in it. */
export function civilRegistryControl(app: FastifyInstance, registry: RunningCivilRegistry): void {
  const state = () => ({ url: registry.url, faults: registry.faults(), entered: registry.registration.entered() });
  app.get('/civil-registry', async () => state());
  app.put('/civil-registry/faults', async (request, reply) => {
    const change = FaultChange.safeParse(request.body);
    if (!change.success) return reply.code(400).send({ title: 'no such fault', issues: change.error.issues });
    registry.setFaults(change.data);
    return state();
  });
  app.post('/civil-registry/persons/find', async (request, reply) => {
    const wanted = Pid.safeParse(request.body);
    if (!wanted.success) return reply.code(400).send({ title: 'no such number' });
    return { person: (await registry.registration.find(wanted.data.pid)) ?? null };
  });
  app.post('/civil-registry/persons', async (request, reply) => {
    const entry = Entry.safeParse(request.body);
    if (!entry.success) return reply.code(400).send({ title: 'no such entry', issues: entry.error.issues });
    const { pid, ...change } = entry.data;
    const person = await registry.registration.enter(pid, change);
    return person
      ? state()
      : reply.code(404).send({ title: 'nobody has this number, and not all of a person was given' });
  });
  app.post('/civil-registry/persons/strike-out', async (request, reply) => {
    const wanted = Pid.safeParse(request.body);
    if (!wanted.success) return reply.code(400).send({ title: 'no such number' });
    registry.registration.strikeOut(wanted.data.pid);
    return state();
  });
  app.post('/civil-registry/reset', async () => {
    registry.registration.reset();
    registry.setFaults({ answers: 'NORMAL' });
    return state();
  });
}
