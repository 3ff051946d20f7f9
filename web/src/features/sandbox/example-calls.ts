import type { SandboxUnit } from '../../api/sandbox.ts';

export interface Place {
  /** Base address of the platform. */
  platform: string;
  /** Base address of the card agent. */
  agent: string;
  /** Today in Bangkok, YYYY-MM-DD. */
  day: string;
}

const service = 'PG0060001';

/** The wire doors as curl calls, for one unit and one person of the invented world. */
export function exampleCalls(unit: SandboxUnit, pid: string, { platform, agent, day }: Place) {
  const token = `-H 'Authorization: Bearer ${unit.apiToken}'`;
  const json = "-H 'Content-Type: application/json'";
  const body = (value: object) => `-d '${JSON.stringify(value)}'`;
  const at = Date.parse(`${day}T00:05:00+07:00`);
  const confirm = { pid, claimType: service, mobile: '0800000000', correlationId: 'CORRELATION-ID', hcode: unit.hcode };
  const close = {
    hcode: unit.hcode,
    department: { code: '01', name: 'OPD' },
    mainInsclCode: 'UCS',
    serviceDateTime: at,
    invoiceDateTime: at,
    transactionId: `${unit.hcode}${day.replaceAll('-', '')}001`,
    totalAmount: 250,
    paidAmount: 0,
    privilegeAmount: 250,
    claimServiceCode: service,
    pid,
    sourceId: 'SANDBOX',
    visitNumber: '000001',
    recorderPid: unit.recorderPid,
  };
  const person = `${platform}/nhsoendpoint/api/RealPerson?SOURCE_ID=SANDBOX&PID=${pid}`;
  const status = `${platform}/authencodestatus/api/check-authen-status?personalId=${pid}&serviceDate=${day}`;
  return [
    { name: 'terminals', call: `curl -s ${agent}/api/smartcard/terminals` },
    { name: 'read', call: `curl -s '${agent}/api/smartcard/read?readImageFlag=false'` },
    { name: 'confirm', call: `curl -s ${agent}/api/nhso-service/confirm-save ${json} \\\n  ${body(confirm)}` },
    { name: 'latest', call: `curl -s ${agent}/api/nhso-service/latest-authen-code/${pid}` },
    { name: 'status', call: `curl -s '${status}&serviceCode=${service}' \\\n  ${token}` },
    {
      name: 'right',
      call: `curl -s '${platform}/nhsoendpoint/api/v2/right-search?pid=${pid}&checkDate=${day}T00:00:00' \\\n  ${token}`,
    },
    { name: 'person', call: `curl -s '${person}' \\\n  ${token}` },
    {
      name: 'close',
      call: `curl -s ${platform}/nhsoendpoint/api/nhso-claim-detail ${json} \\\n  ${token} \\\n  ${body(close)}`,
    },
  ] as const;
}
