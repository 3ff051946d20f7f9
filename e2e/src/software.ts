/**
 * A hospital information system in small, written the way existing ones are: it knows the wire and nothing of the house,
 * has little patience, tries a token under several headers, and re-reads what it was refused.
 */
const AGENT_MS = 2_000;
const STATUS_MS = 5_000;
const CLOSE_MS = 30_000;

export class SoftwareError extends Error {}

interface CardRead {
  readonly pid: string;
  readonly fname: string;
  readonly mainInscl?: string;
  readonly claimTypes: readonly { claimType: string; claimTypeName: string }[];
  readonly correlationId: string;
}

interface LatestCode {
  readonly claimCode?: string;
  readonly claimType?: string;
  readonly claimDateTime?: string;
  readonly checkDate: string;
}

interface AuthenStatus {
  readonly statusAuthen: boolean;
  readonly statusMessage: string;
  readonly firstName?: string;
  readonly serviceHistories?: readonly {
    readonly hospital: { hcode: string };
    readonly serviceDateTime: string;
    readonly claimCode: string;
    readonly service: { code: string };
    readonly sourceChannel: string;
  }[];
}

export interface Addresses {
  readonly base: string;
  readonly agent: string;
  readonly token: string;
  readonly hcode: string;
}

async function json(
  url: string,
  timeoutMs: number,
  init: RequestInit = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json/.test(type)) throw new SoftwareError(`not JSON: ${type}`);
  return { status: response.status, body: await response.json() };
}

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  body: JSON.stringify(body),
});

/** The software of one hospital; it is told addresses and a token, nothing else. */
export function hospitalSoftware({ base, agent, token, hcode }: Addresses) {
  const headerTries: Record<string, string>[] = [
    { authorization: `Bearer ${token}` },
    { token },
    { apikey: token },
    { authorization: token },
  ];

  return {
    /** Polls until a card lies in a reader; gives up after some tries. */
    async waitForCard(tries = 20): Promise<string> {
      for (let n = 0; n < tries; n++) {
        const { body } = await json(`${agent}/api/smartcard/terminals`, AGENT_MS);
        const found = (body as { terminalName: string; isPresent: boolean }[]).find(({ isPresent }) => isPresent);
        if (found) return found.terminalName;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new SoftwareError('no card');
    },

    async read(): Promise<CardRead> {
      const { status, body } = await json(`${agent}/api/smartcard/read?readImageFlag=True`, AGENT_MS, {
        headers: { authorization: '1234567890' },
      });
      const answer = body as CardRead & { error?: string; message?: string };
      if ('error' in answer) throw new SoftwareError(`${status} ${answer.message}`);
      return answer;
    },

    /** Asks for the code; on a 400 looks whether there is one of the same type and day already. */
    async confirm(read: CardRead, claimType: string): Promise<{ claimCode: string; isNew: boolean }> {
      const sent = {
        pid: read.pid,
        claimType,
        mobile: '0800000000',
        correlationId: read.correlationId,
        hn: '000001',
        hcode,
      };
      const { status, body } = await json(`${agent}/api/nhso-service/confirm-save/`, AGENT_MS, post(sent));
      if (status === 200) return { claimCode: (body as { claimCode: string }).claimCode, isNew: true };
      if (status !== 400) throw new SoftwareError(String(status));
      const why = (body as { errors: { defaultMessage: string }[] }).errors[0]?.defaultMessage;
      const latest = await this.latest(read.pid);
      const isToday = latest.claimDateTime?.split('T')[0] === latest.checkDate.split('T')[0];
      if (latest.claimCode && latest.claimType === claimType && isToday)
        return { claimCode: latest.claimCode, isNew: false };
      throw new SoftwareError(why);
    },

    async latest(pid: string): Promise<LatestCode> {
      return (await json(`${agent}/api/nhso-service/latest-authen-code/${pid}`, AGENT_MS)).body as LatestCode;
    },

    /** Own codes of the person and day; the token is tried under every header that some server once wanted. */
    async status(personalId: string, serviceDate: string) {
      const query = new URLSearchParams({ personalId, serviceDate, serviceCode: 'PG0060001' });
      for (const headers of headerTries) {
        const reply = await json(`${base}/authencodestatus/api/check-authen-status?${query}`, STATUS_MS, { headers });
        if (reply.status === 401 || reply.status === 403) continue;
        const answer = reply.body as AuthenStatus;
        if (!answer.firstName && answer.statusMessage.includes('ไม่พบ')) return [];
        return (answer.serviceHistories ?? []).filter(
          (entry) => entry.hospital.hcode === hcode && entry.serviceDateTime.startsWith(serviceDate),
        );
      }
      throw new SoftwareError('401 under every header');
    },

    /** Closes; any status but 200 is a broken line, `dataError` a refusal. */
    async close(visit: { pid: string; mainInsclCode: string; recorderPid: string; transactionId: string }) {
      const at = Date.now() - 1_000;
      const amounts = { totalAmount: 300.25, paidAmount: 50.25, privilegeAmount: 250 };
      const sent = { hcode, department: null, serviceDateTime: at, invoiceDateTime: at, ...amounts, ...visit };
      const rest = { claimServiceCode: 'PG0060001', sourceId: 'SMALLHIS', visitNumber: '1', computerName: 'PC-01' };
      const headers = { authorization: `Bearer ${token}`, 'user-agent': 'Mozilla/5.0', 'x-source-id': 'SMALLHIS' };
      const url = `${base}/nhsoendpoint/api/nhso-claim-detail`;
      const { status, body } = await json(url, CLOSE_MS, post({ ...sent, ...rest }, headers));
      if (status !== 200) throw new SoftwareError(`line broken: ${status}`);
      const answer = body as { seq?: number; authenCode?: string; dataError?: string | null; error?: string };
      if (answer.dataError || answer.error || !answer.authenCode)
        throw new SoftwareError(answer.dataError ?? 'no code');
      return answer.authenCode;
    },
  };
}
