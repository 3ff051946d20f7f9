import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { COUNCILS, Council, Licence } from './licences.ts';
import { CouncilFaults, type RunningLicenceRegistry } from './serve.ts';

const FaultChange = CouncilFaults.partial().extend({ council: Council.optional() }).strict();
const LicenceNumber = Licence.pick({ council: true, prefix: true, no: true });

/** Steering the councils: which of them is slow or down, and what stands in their registers. */
export function licenceRegistryControl(app: FastifyInstance, registry: RunningLicenceRegistry): void {
  const state = async () => {
    const counts = await registry.registers.count();
    const faults = registry.faults();
    const councils = z
      .array(Council)
      .parse(Object.keys(COUNCILS))
      .map((code) => ({ code, name: COUNCILS[code], licences: counts[code], ...faults[code] }));
    return { url: registry.url, councils };
  };
  app.get('/licence-registry', state);
  app.put('/licence-registry/faults', async (request, reply) => {
    const change = FaultChange.safeParse(request.body);
    if (!change.success) return reply.code(400).send({ title: 'no such fault', issues: change.error.issues });
    const { council, ...faults } = change.data;
    registry.setFaults(council, faults);
    return state();
  });
  app.post('/licence-registry/licences', async (request, reply) => {
    const licence = Licence.safeParse(request.body);
    if (!licence.success) return reply.code(400).send({ title: 'no such licence', issues: licence.error.issues });
    registry.registers.enter(licence.data);
    return state();
  });
  app.post('/licence-registry/licences/withdraw', async (request, reply) => {
    const number = LicenceNumber.safeParse(request.body);
    if (!number.success) return reply.code(400).send({ title: 'no such licence', issues: number.error.issues });
    registry.registers.strikeOut(number.data);
    return state();
  });
}
