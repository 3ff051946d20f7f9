import { bearer, type Reply, SCENARIO_NOW, type TestHouse } from './house.ts';

/** What hospital software of a unit sends and asks, in a test: bodies as the doors' documentation shows them. */
export interface Software {
  /** Citizen id of the named person of a scenario. */
  pid(scenario: string): string;
  /** Headers of the unit's token. */
  readonly token: Record<string, string>;
  /** A card read or probe by the unit's agent; answers its body. */
  read(pid: string, source?: 'CARD' | 'PROBE'): Promise<Reply>;
  /** Reads the card and asks for the code. */
  issue(pid: string, claim?: Record<string, unknown>): Promise<Reply>;
  close(change: Record<string, unknown>): Promise<Reply>;
  status(query: Record<string, string>): Promise<Reply>;
}

export const NOW_MS = Date.parse(SCENARIO_NOW);
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

let running = 0;

/** A close that is right in every field, of the person and at the hour before the fixed clock. */
export const closeBody = (hcode: string, pid: string) => ({
  hcode,
  department: { code: '01', name: 'OPD' },
  mainInsclCode: 'UCS',
  serviceDateTime: NOW_MS - HOUR_MS,
  invoiceDateTime: NOW_MS - HOUR_MS / 2,
  transactionId: `${hcode}6903150${String(++running).padStart(5, '0')}`,
  totalAmount: 250.5,
  paidAmount: 0.5,
  privilegeAmount: 250,
  claimServiceCode: 'PG0060001',
  pid,
  sourceId: 'TESTHIS',
  visitNumber: '690315000001',
  recorderPid: '3990000000023',
});

/** A request for a code without a card that is right in every field. */
export const authenBody = (hcode: string, pid: string) => ({
  sourceId: 'TESTHIS',
  transId: `T${String(++running).padStart(8, '0')}`,
  pid,
  firstName: 'ทดสอบ',
  lastName: 'ระบบ',
  sex: '1',
  phone: ['0800000000'],
  hcode,
  hn: '000001',
  recorderPid: '3990000000023',
  serviceCode: 'PG0060001',
  province: 'อุบลราชธานี',
  birthDay: '1996-01-01',
  mainInscl: 'UCS',
});

export async function softwareOf(house: TestHouse, hcode: string): Promise<Software> {
  const token = bearer(house.token(hcode));
  const { body } = await house.ask('GET', '/sandbox/fixtures?only=named');
  const persons: { pid: string; scenario: string }[] = body.persons;
  const software: Software = {
    token,
    pid(scenario) {
      const person = persons.find((candidate) => candidate.scenario === scenario);
      if (!person) throw new Error(`no person of scenario ${scenario}`);
      return person.pid;
    },
    read: (pid, source = 'CARD') => house.ask('POST', '/api/agent/reads', token, { pid, source }),
    async issue(pid, claim = {}) {
      const { correlationId } = (await software.read(pid)).body;
      const body = { pid, claimType: 'PG0060001', mobile: '0800000000', correlationId, hn: '000001', hcode, ...claim };
      return house.ask('POST', '/api/agent/confirm-save', token, body);
    },
    close: (change) => house.ask('POST', CLAIM_DETAIL, token, { ...closeBody(hcode, ''), ...change }),
    status: (query) => house.ask('GET', `${AUTHEN_STATUS}?${new URLSearchParams(query)}`, token),
  };
  return software;
}

/** Cancels a person's one visit of the scenario's day at the desk, with a reason. */
export async function cancelAtDesk(house: TestHouse, username: string, pid: string): Promise<Reply> {
  const desk = await house.signIn(username);
  const day = SCENARIO_NOW.slice(0, 10);
  const { visits } = (await house.ask('POST', '/api/visits/search', desk, { from: day, to: day, text: pid })).body;
  if (visits.length !== 1) throw new Error(`${visits.length} visits instead of one`);
  return house.ask('POST', `/api/visits/${visits[0].visitId}/cancellation`, desk, { reasonCode: 'NOT_SERVED' });
}

export const CLAIM_DETAIL = '/nhsoendpoint/api/nhso-claim-detail';
export const AUTHEN_CODE = '/nhsoendpoint/api/AuthenCode';
export const AUTHEN_STATUS = '/authencodestatus/api/check-authen-status';
