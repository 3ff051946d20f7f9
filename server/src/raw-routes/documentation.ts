import type { FastifyInstance } from 'fastify';
import { openApi } from '../documentation/openapi.ts';
import { docsPage } from '../documentation/page.ts';
import type { Config } from '../platform/config.ts';
import { USE_CASES } from '../use-cases.ts';
import { DOORS } from '../wire/index.ts';

/** The API's description, made from the declarations: for programs and as a page for people. */
export function addDocumentation(app: FastifyInstance, config: Config): void {
  const description = openApi(USE_CASES, DOORS, config.publicUrl);
  const page = docsPage(description);
  const anonymous = { anonymous: true };
  app.get('/api/openapi.json', { config: anonymous }, async () => description);
  app.get('/api/docs', { config: anonymous }, async (_request, reply) =>
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
      .send(page),
  );
}
