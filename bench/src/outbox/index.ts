import pg from 'pg';
import { APP_ROLE } from '../../../server/src/platform/database/migrate.ts';
import { issueOurs, openHouse } from '../claim-code/ours.ts';
import { fillRegister } from '../database/register.ts';
import { type BenchServer, benchDatabase, withClient } from '../database/server.ts';
import { alternate, closedLoop, type Side } from '../lib/measure.ts';
import { percent, perSecond, table } from '../lib/table.ts';
import type { Options } from '../options.ts';
import type { Report } from '../report.ts';

const PERSONS = 100_000;
const CLIENTS = [1, 8, 32];

const QUEUE_IN_THE_REQUEST = `
  create or replace function platform.api_emit(p_type text, p_payload jsonb, p_at timestamptz) returns void language sql as $$
    select graphile_worker.add_job('bench', json_build_object('payload', p_payload, 'at', p_at)) $$`;

/** Two copies of the platform that differ in one function: what announces an event. */
async function twins(server: BenchServer): Promise<[string, string]> {
  const make = (name: string) =>
    benchDatabase(server, { name, version: '', keep: false, fill: (address) => fillRegister(address, PERSONS) });
  const addresses: [string, string] = [await make('bench_outbox'), await make('bench_queue')];
  await withClient(addresses[1], (client) => client.query(QUEUE_IN_THE_REQUEST));
  return addresses;
}

/** Why events go through an outbox and a relay: issuing with a plain row against issuing with `add_job` in the transaction. */
export async function outbox(server: BenchServer, options: Options, say: (line: string) => void): Promise<Report> {
  const addresses = await twins(server);
  const rows: string[][] = [];
  let number = 0;
  for (const clients of CLIENTS) {
    say(`${clients} clients`);
    const houses = await Promise.all(addresses.map((address) => openHouse(address, clients)));
    // The queue notifies: somebody must listen, as the worker does, or notifying would cost nothing.
    const listeners = await Promise.all(addresses.map(listen));
    const sides: Side[] = ['outbox', 'add_job'].map((name, index) => ({
      name,
      run: (seconds) =>
        closedLoop(clients, seconds, async () => {
          const house = houses[index];
          if (house) await issueOurs(house.engine, number++, PERSONS);
        }),
    }));
    const result = await alternate(sides, { ...options, say });
    for (const listener of listeners) await listener.end();
    for (const house of houses) {
      await house.app.close();
      await house.database.close();
    }
    const [a, b] = [result.get('outbox') ?? Number.NaN, result.get('add_job') ?? Number.NaN];
    rows.push([String(clients), perSecond(a), perSecond(b), percent(b, a)]);
  }
  return {
    title: 'Announce an event: outbox row or job in the request’s transaction',
    address: addresses[0],
    sections: [
      { heading: 'Claim Codes issued', text: table(['clients', 'outbox /s', 'add_job /s', 'add_job / outbox'], rows) },
    ],
    verdicts: [],
  };
}

async function listen(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, options: `-c role=${APP_ROLE}` });
  await client.connect();
  await client.query('listen "jobs:insert"');
  return client;
}
