import { bangkokDate } from '../platform/time/index.ts';
import { demoRegistrarName } from './srm-token.ts';
import {
  DEMO_ACCOUNTS,
  DEMO_LICENCES,
  DEMO_UNITS,
  type DemoPerson,
  inventAddresses,
  namedPersons,
  PROFESSIONALS_AT_LARGE,
  population,
  staffPersons,
  UNIT_PROFESSIONALS,
} from './world/index.ts';

/** A person with a story, and what the civil registration of the sandbox knows of him. */
const settled = (who: DemoPerson) => ({ ...person(who), ...inventAddresses(who.pid, who.provinceCode) });

const person = ({ usedQuota: _used, ...rest }: DemoPerson) => rest;

/**
 * The demo world as JSON, so that others can write tests against the sandbox: ids and tokens are the same on every fresh
 * start. The persons with a story come first, then the population (left out with `namedOnly`).
 */
export function fixtures(options: { now: Date; namedOnly: boolean; simUrl: string; agentUrl: string }) {
  const named = namedPersons(bangkokDate(options.now));
  const persons = [...named.map(settled), ...(options.namedOnly ? [] : [...population()].map(person))];
  return {
    units: DEMO_UNITS.map(
      ({ hcode, name, nameEn, kind, family, regionNo, provinceCode, reactivated, apiToken, recorderPid }) => ({
        hcode,
        name,
        nameEn,
        kind,
        family,
        regionNo,
        provinceCode,
        reactivated,
        apiToken,
        recorderPid,
        /** User name of its registrar, whose tokens `POST /sandbox/srm-token` hands out; null for a unit without one. */
        registrar: demoRegistrarName(hcode),
      }),
    ),
    accounts: DEMO_ACCOUNTS.map(({ username, password, pid, hcode, alsoAt, roles, origin, proofed, what }) => ({
      username,
      password,
      pid,
      hcode,
      alsoAt,
      roles,
      origin,
      proofed,
      what,
    })),
    persons,
    /** The people behind the accounts: their cards open sessions with a PIN. */
    staff: staffPersons(bangkokDate(options.now)).map(settled),
    /** Physicians, nurses, pharmacists …: those of the units, and those who may be added to one. */
    professionals: [...UNIT_PROFESSIONALS, ...PROFESSIONALS_AT_LARGE].map(
      ({ schedule: _schedule, workMode: _workMode, ...rest }) => rest,
    ),
    /** What the professional councils of the sandbox know. */
    licences: DEMO_LICENCES,
    simulators: { cardReaderUrl: options.simUrl, mailboxUrl: `${options.simUrl}/mailbox` },
    agentUrl: options.agentUrl,
  };
}
