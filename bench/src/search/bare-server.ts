import fastify from 'fastify';
import pg from 'pg';
import { APP_ROLE } from '../../../server/src/platform/database/migrate.ts';
import { serve } from '../http/process.ts';
import { UNITS_PATH } from './questions.ts';

/** The statements of one question as the product sent them. */
export interface Recorded {
  readonly statements: readonly { readonly name: string; readonly text: string; readonly values: readonly unknown[] }[];
}

/** The bare framework: the same statements for the same question, and their rows as they come. No validation, no view, no pace. */
serve(
  async ({
    address,
    connections,
    recorded,
  }: {
    address: string;
    connections: number;
    recorded: Record<string, Recorded>;
  }) => {
    const pool = new pg.Pool({
      connectionString: address,
      max: connections,
      idleTimeoutMillis: 0,
      options: `-c role=${APP_ROLE}`,
    });
    const app = fastify();
    app.get(UNITS_PATH, async (request) => {
      const known = recorded[request.url];
      const answers: unknown[][] = [];
      for (const { name, text, values } of known?.statements ?? []) {
        const result = await pool.query({ ...(name === '' ? {} : { name }), text, values: [...values] });
        answers.push(result.rows);
      }
      return answers.at(-1);
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const at = app.server.address();
    return typeof at === 'object' && at !== null ? at.port : 0;
  },
);
