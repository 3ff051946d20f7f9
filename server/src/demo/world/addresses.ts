/** Where the people of the demo world live: addresses that nobody has. */
import { findProvince } from '../../organisations/index.ts';
import type { Address } from '../../persons/index.ts';

export interface DemoAddresses {
  readonly registered: Address;
  readonly current: Address;
  /** 11 digits of an office (9900) that does not exist. */
  readonly houseCode: string;
}

/** One in five lives elsewhere than his house registration says. */
const ELSEWHERE = 5;

/** The addresses of somebody, from his number and province: the same for ever. */
export function inventAddresses(pid: string, provinceCode: string): DemoAddresses {
  const running = Number(pid.slice(5, 12));
  const registered: Address = {
    houseNo: `${1 + (running % 299)}/${1 + (running % 9)}`,
    moo: String(1 + (running % 12)),
    tambon: 'ตัวอย่าง',
    district: 'สมมติ',
    province: findProvince(provinceCode)?.th ?? 'ตัวอย่าง',
    provinceCode,
    postcode: `${provinceCode}000`,
  };
  const moved: Address = { ...registered, houseNo: `9${running % 90}`, moo: null, road: 'ทดสอบ', tambon: 'ในเมืองสมมติ' };
  return {
    registered,
    current: running % ELSEWHERE === 0 ? moved : registered,
    houseCode: `9900${String(running % 1_000_000).padStart(6, '0')}${running % 10}`,
  };
}
