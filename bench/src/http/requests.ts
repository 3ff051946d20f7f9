import { citizenId, issueAt, units } from '../database/world.ts';

export const AUTHEN_CODE = '/nhsoendpoint/api/AuthenCode';
export const RIGHT_SEARCH = '/nhsoendpoint/api/v2/right-search';

/** One request as a load generator sends it. */
export interface BenchRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Issue `number` as hospital software asks for it. */
export function authenCodeRequest(number: number, persons: number) {
  const { citizenId: pid, unit } = issueAt(number, persons);
  const headers = { authorization: `Bearer ${unit.token}`, 'content-type': 'application/json' };
  const payload = {
    ...{ sourceId: 'BENCH', transId: String(number), pid, hcode: unit.hcode, serviceCode: 'PG0060001' },
    recorderPid: citizenId(0),
  };
  return { headers, payload };
}

/** What a load generator process sends, one kind after the other; `hot` = every request with the same token. */
export type Load =
  | { readonly kind: 'authen-code'; readonly from: number; readonly persons: number }
  | { readonly kind: 'right-search'; readonly persons: number; readonly hot: boolean };

/** Endless requests of a load. Persons are drawn in a fixed order that jumps through the whole register. */
export function requestsOf(load: Load): () => BenchRequest {
  let number = load.kind === 'authen-code' ? load.from : 0;
  if (load.kind === 'authen-code') {
    return () => {
      const { headers, payload } = authenCodeRequest(number++, load.persons);
      return { method: 'POST', path: AUTHEN_CODE, headers, body: JSON.stringify(payload) };
    };
  }
  return () => {
    number += 1;
    const pid = citizenId((number * 7_368_787) % load.persons);
    const token = units[load.hot ? 0 : number % units.length]?.token ?? '';
    return { method: 'GET', path: `${RIGHT_SEARCH}?pid=${pid}`, headers: { authorization: `Bearer ${token}` } };
  };
}
