import { type Reply, SCENARIO_NOW, type TestHouse } from './house.ts';

/** The two lines of a token file. */
export interface Pair {
  readonly access: string;
  readonly refresh: string;
}

/** A unit's registrar, as his programs stand there after his card sign-in. */
export interface Registrar extends Pair {
  readonly soapUser: string;
  readonly soapToken: string;
  /** Citizen id of the named person of a scenario. */
  pid(scenario: string): string;
}

const linesOf = (file: string): Map<string, string> =>
  new Map(file.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));

/** Reads a token file as programs do: lines, split at the first equals sign. */
export function pairOf(file: string): Pair {
  const lines = linesOf(file);
  return { access: lines.get('access-token') ?? '', refresh: lines.get('refresh-token') ?? '' };
}

export async function registrarOf(house: TestHouse, hcode: string): Promise<Registrar> {
  const { body: file } = await house.ask('POST', '/sandbox/srm-token', {}, { hcode });
  const lines = linesOf(String(file));
  const { body } = await house.ask('GET', '/sandbox/fixtures?only=named');
  const persons: { pid: string; scenario: string }[] = body.persons;
  return {
    ...pairOf(String(file)),
    soapUser: lines.get('soap-user') ?? '',
    soapToken: lines.get('soap-token') ?? '',
    pid(scenario) {
      const person = persons.find((candidate) => candidate.scenario === scenario);
      if (!person) throw new Error(`no person of scenario ${scenario}`);
      return person.pid;
    },
  };
}

export const RIGHT_SEARCH = '/api/ucws/v1/right-search';
export const ACCESS_TOKEN = '/api/scard/access-token';
export const SOAP_PATH = '/ucwstokenp1/UCWSTokenP1';

/** A call of the older service, as PHP's SoapClient writes it; the arguments are put in as they are. */
export const soapCall = (args: Readonly<Record<string, string>>): string => `<?xml version="1.0" encoding="UTF-8"?>
<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns1="http://tokenws.ucws.nhso.go.th/"><SOAP-ENV:Body><ns1:searchCurrentByPID>${Object.entries(
  args,
)
  .map(([name, value]) => `<${name}>${value}</${name}>`)
  .join('')}</ns1:searchCurrentByPID></SOAP-ENV:Body></SOAP-ENV:Envelope>
`;

export const rightSearch = (house: TestHouse, token: string, pid: string): Promise<Reply> =>
  house.ask('GET', `${RIGHT_SEARCH}?pid=${pid}`, { authorization: `Bearer ${token}`, accept: 'application/json' });

/** One form, as programs post it. */
export async function refresh(house: TestHouse, form: string, headers: Record<string, string> = {}): Promise<Reply> {
  const reply = await house.app.inject({
    method: 'POST',
    url: ACCESS_TOKEN,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: form,
  });
  const isJson = String(reply.headers['content-type']).includes('json');
  return { status: reply.statusCode, body: isJson ? reply.json() : reply.body, headers: reply.headers };
}

/** The fixed clock, some minutes later. */
export const inMinutes = (minutes: number): string =>
  new Date(Date.parse(SCENARIO_NOW) + minutes * 60_000).toISOString();
