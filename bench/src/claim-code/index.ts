import { fillRegister, REGISTER_VERSION } from '../database/register.ts';
import { type BenchServer, benchDatabase } from '../database/server.ts';
import type { Options } from '../options.ts';
import type { Report } from '../report.ts';
import { measureHttp } from './over-http.ts';
import { measureRoundTrips } from './round-trips.ts';
import { measureUseCase } from './use-case.ts';

const PERSONS = 200_000;

/** Issuing a Claim Code: the use case without HTTP, over HTTP, and the round trips it takes. */
export async function claimCode(server: BenchServer, options: Options, say: (line: string) => void): Promise<Report> {
  say(`register of ${PERSONS.toLocaleString('en')} persons`);
  const address = await benchDatabase(server, {
    name: 'bench_claim_code',
    version: `${REGISTER_VERSION} ${PERSONS}`,
    keep: false,
    fill: (connectionString) => fillRegister(connectionString, PERSONS),
  });
  const trips = await measureRoundTrips(address, PERSONS, say);
  const plain = await measureUseCase(address, PERSONS, options, say);
  const http = await measureHttp(address, PERSONS, options, say);
  return {
    title: 'Issue a Claim Code',
    address,
    sections: [
      { heading: 'The use case without HTTP', text: plain.text },
      { heading: 'Over HTTP (`POST /nhsoendpoint/api/AuthenCode`, token, validation, audit)', text: http.text },
      { heading: 'Round trips', text: trips.text },
    ],
    verdicts: [...plain.verdicts, ...http.verdicts, ...trips.verdicts],
  };
}
