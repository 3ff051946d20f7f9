import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';
import { SOAP_PATH, schemaDocument, wsdlDocument } from '../wire/index.ts';

/** What the SOAP door is, for programs that read it before they call: `?wsdl` and `?xsd=1`, in any case. */
export function addSoapDescription(app: FastifyInstance, config: Config): void {
  app.get(SOAP_PATH, { config: { anonymous: true } }, async (request, reply) => {
    const asked = Object.keys(request.query as object).map((name) => name.toLowerCase());
    reply.type('text/xml; charset=utf-8');
    if (asked.includes('wsdl')) return wsdlDocument(config.publicUrl);
    if (asked.includes('xsd')) return schemaDocument();
    return reply.code(404).type('text/plain; charset=utf-8').send('UCWSTokenP1: ?wsdl, ?xsd=1\n');
  });
}
