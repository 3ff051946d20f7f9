import type { LicenceRegistry } from '../../gateways/licence-registry/index.ts';
import { findReachable } from '../../identity/index.ts';
import { findOrganisationName, findResponsible } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { Routine } from '../../platform/jobs/index.ts';
import { addDays, bangkokDate, formatThaiDate } from '../../platform/time/index.ts';
import type { Engine } from '../../platform/use-case/index.ts';
import { sendNotice } from '../../services/index.ts';
import { saveNext } from './call.ts';
import { licenceRegistryPort } from './licence/port.ts';
import { licenceLost } from './notices.ts';
import { licenceWarnDays } from './parameters.ts';
import type { PersonnelRecord } from './record.ts';
import { LICENCE_LOST, overByDate, rechecked } from './rules/life.ts';
import { findOver, findToRecheck, lockRecord } from './store/records.ts';
import { deleteLapsedRosters } from './store/rosters.ts';
import { personnelType } from './types.ts';

type House = Pick<Engine, 'database' | 'clock' | 'parameters' | 'ports'>;
const DAY_MS = 24 * 3_600_000;

/** CONFIRMED → ENDED for those whose last day is over. Each in a transaction of its own, judged again under its lock. */
export async function endPersonnelByDate({ database, clock, parameters }: House): Promise<number> {
  const now = clock();
  const today = bangkokDate(now);
  const saving = { now, today, parameters: parameters.on(today), by: null };
  const over = await findOver(database, today);
  for (const { personnelId } of over)
    await database.transaction(async (tx) => {
      const record = await lockRecord(tx, personnelId);
      if (record && overByDate(record, today)) await saveNext(tx, record, { ...record, state: 'ENDED' }, saving);
    });
  return over.length;
}

/** Tells whoever answers for the unit's basic data that somebody there has lost his licence. */
async function tellLicenceLost(tx: Queryable, record: PersonnelRecord, now: Date): Promise<void> {
  const responsible = await findResponsible(tx, record.organisationId, bangkokDate(now));
  const unit = await findOrganisationName(tx, record.organisationId);
  for (const accountId of new Set(responsible.map((person) => person.accountId))) {
    const owner = await findReachable(tx, accountId);
    if (!owner) continue;
    const { language, email: to, displayName: name } = owner;
    const last = record.endDate ?? '';
    const endDate = language === 'th' ? formatThaiDate(last) : last;
    const about = { kind: 'PERSONNEL', id: record.personnelId };
    const values = { name, unit, person: record.name, endDate };
    await sendNotice(tx, { to, template: licenceLost, values, language, about, now });
  }
}

/**
 * Asks the councils again about licences that end within `licenceWarnDays`, once a day each. A council that is down changes
 * nothing and is asked again at the next turn.
 */
export async function recheckLicences({ database, clock, parameters, ports }: House): Promise<number> {
  const now = clock();
  const today = bangkokDate(now);
  const view = parameters.on(today);
  const due = await findToRecheck(
    database,
    addDays(today, view.get(licenceWarnDays)),
    new Date(now.getTime() - DAY_MS),
  );
  const registry: LicenceRegistry = ports.of(licenceRegistryPort);
  const down = new Set<string>();
  for (const { personnelId, typeCode, licencePrefix: prefix, licenceNo: no } of due) {
    const council = personnelType(typeCode)?.council;
    if (council === undefined || down.has(council)) continue;
    const result = await registry.find(council, { prefix, no });
    // One that does not answer is not asked two hundred times.
    if (result.status === 'SOURCE_DOWN') down.add(council);
    await database.transaction(async (tx) => {
      const record = await lockRecord(tx, personnelId);
      if (record?.licencePrefix !== prefix || record.licenceNo !== no) return;
      const next = rechecked(record, result, { now, today });
      if (!next) return;
      const saved = await saveNext(tx, record, next, { now, today, parameters: view, by: null });
      if (saved.stateReason === LICENCE_LOST) await tellLicenceLost(tx, saved, now);
    });
  }
  return due.length;
}

/** What passes with time. */
export const personnelRoutines = (house: House): Routine[] => [
  { name: 'end-personnel', everyMs: 600_000, run: async () => void (await endPersonnelByDate(house)) },
  { name: 'recheck-licences', everyMs: 3_600_000, run: async () => void (await recheckLicences(house)) },
  {
    name: 'lapsed-rosters',
    everyMs: 3_600_000,
    run: async () => void (await deleteLapsedRosters(house.database, house.clock())),
  },
];
