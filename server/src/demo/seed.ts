import type { Logger } from 'pino';
import sql from 'sql-template-tag';
import { insertNetworks, insertPeriods, insertPersonRegistrations } from '../entitlement/index.ts';
import { hashPassword, insertAccount, insertApiToken } from '../identity/index.ts';
import { insertAffiliations, insertOrganisations, insertRoleAssignments } from '../organisations/index.ts';
import { insertPersons } from '../persons/index.ts';
import type { Database, Queryable } from '../platform/database/index.ts';
import { setParameter } from '../platform/parameters/index.ts';
import { bangkokDate, type PlainDate, startOfBangkokDay } from '../platform/time/index.ts';
import { insertProfiles } from '../provider/index.ts';
import { limitsOn, takeQuota } from '../quota/index.ts';
import { insertRegistrations } from '../registry/index.ts';
import { agentSharedAcrossUnits } from '../verification/index.ts';
import { enrolDemoAgent, writeAgentFolder } from './agent-folder.ts';
import { accountId, organisationId, personId, WORLD_START } from './ids.ts';
import { seedAnnouncementDrafts } from './seed-announcements.ts';
import { seedCivil } from './seed-civil.ts';
import { seedProvider } from './seed-provider.ts';
import {
  DEMO_ACCOUNTS,
  DEMO_OFFICES,
  DEMO_UNITS,
  type DemoPerson,
  type Network,
  namedPersons,
  population,
  REGISTRATION_NETWORKS,
  staffPersons,
  uuidFrom,
} from './world/index.ts';

const BATCH = 2_000;

const unitId = (hcode: string | null) => (hcode === null ? undefined : organisationId(hcode));

/**
 * Fills an empty database with the demo world, in one transaction; a database that has it is left as it is.
 * `population` is the number of people without a story (default: the whole ten thousand).
 */
export async function seedDemo(
  database: Database,
  options: { now: Date; dataDir: string; log: Logger; population?: number },
): Promise<void> {
  await writeAgentFolder(options.dataDir);
  await seedWorld(database, options);
  await enrolDemoAgent(database, options.dataDir, options.now);
}

async function seedWorld(database: Database, options: { now: Date; log: Logger; population?: number }): Promise<void> {
  if (await isSeeded(database)) return;
  const started = performance.now();
  const hashes = await Promise.all(DEMO_ACCOUNTS.map((account) => hashPassword(account.password)));
  const made = await database.transaction(async (tx) => {
    // Two processes may start on one empty database: the second waits, and finds the world made.
    await tx.query(sql`select pg_advisory_xact_lock(hashtext('sitthi demo world'))`);
    if (await isSeeded(tx)) return false;
    await seedUnits(tx, options.now);
    await seedAccounts(tx, hashes, options.now);
    await seedProvider(tx);
    await seedAnnouncementDrafts(tx, options.now);
    await seedPersons(tx, options.now, options.population);
    await setParameter(tx, agentSharedAcrossUnits, true, { from: WORLD_START, approvedBy: 'demo', now: options.now });
    return true;
  });
  if (!made) return;
  await database.query(sql`analyze`).catch(() => undefined); // the program's role may not; then statistics come by themselves
  options.log.info({ seconds: (performance.now() - started) / 1000 }, 'demo world made');
}

async function isSeeded(db: Queryable): Promise<boolean> {
  const [row] = await db.query<{ there: boolean }>(sql`
    select exists (select from identity.account where username = ${DEMO_ACCOUNTS[0]?.username ?? ''}) as there`);
  return row?.there ?? false;
}

async function seedUnits(tx: Queryable, now: Date): Promise<void> {
  const units = DEMO_UNITS.map((unit) => ({ ...unit, organisationId: organisationId(unit.hcode) }));
  await insertOrganisations(tx, [
    ...units.map((unit) => ({ ...unit, kind: 'UNIT' })),
    ...DEMO_OFFICES.map((office) => ({
      ...office,
      organisationId: organisationId(office.hcode),
      affiliation: 'AGENCY',
      regionNo: office.regionNo ?? undefined,
    })),
  ]);
  await insertRegistrations(
    tx,
    units.flatMap((unit) =>
      unit.registrationTypes.map((typeCode) => ({
        organisationId: unit.organisationId,
        typeCode,
        family: typeCode === 'SPECIFIC_FIELD' ? (unit.family ?? undefined) : undefined,
        from: WORLD_START,
      })),
    ),
  );
  await insertProfiles(
    tx,
    units.map(({ organisationId: id, reactivated, phone, latitude, longitude, hcode, provinceCode }) => ({
      organisationId: id,
      reactivation: reactivated ? ('COMPLETED' as const) : ('NOT_STARTED' as const),
      phone,
      latitude,
      longitude,
      ...(reactivated && {
        houseNo: hcode.slice(2),
        moo: '1',
        tambonCode: `${provinceCode}0101`,
        postcode: `${provinceCode}000`,
        phoneNhso: phone,
        email: `unit.${hcode}@example.test`,
        generalDoneAt: now,
        personnelDoneAt: now,
      }),
    })),
  );
  for (const unit of units) {
    await insertApiToken(tx, {
      tokenId: uuidFrom(`token of ${unit.hcode}`),
      organisationId: unit.organisationId,
      name: 'sandbox',
      secret: unit.apiToken,
      scopes: ['AUTHEN', 'ENDPOINT', 'AGENT'],
      now,
    });
  }
}

async function seedAccounts(tx: Queryable, hashes: readonly string[], now: Date): Promise<void> {
  for (const [index, account] of DEMO_ACCOUNTS.entries()) {
    await insertAccount(tx, {
      accountId: accountId(account.username),
      personId: personId(account.pid),
      displayName: account.displayName,
      username: account.username,
      passwordHash: hashes[index] ?? '',
      origin: account.origin,
      email: `${account.username.toLowerCase()}@sitthi.example`,
      emailConfirmedAt: now,
      ...(account.proofed ? { proofedAt: now, proofLevel: '2.3' } : {}),
      createdAt: now,
    });
  }
  await insertRoleAssignments(
    tx,
    DEMO_ACCOUNTS.flatMap(({ username, hcode, alsoAt, roles }) =>
      [hcode, ...alsoAt].flatMap((code) =>
        roles.map((role) => ({
          organisationId: organisationId(code),
          accountId: accountId(username),
          role,
          from: WORLD_START,
        })),
      ),
    ),
  );
  await insertAffiliations(
    tx,
    DEMO_ACCOUNTS.filter(({ origin }) => origin === 'SELF').map(({ username, hcode }) => ({
      accountId: accountId(username),
      organisationId: organisationId(hcode),
      now,
    })),
  );
}

const unitsOf = (network: Network) => ({
  primaryUnit: unitId(network.primaryHcode),
  regularUnit: unitId(network.regularHcode),
  referralUnit: unitId(network.referralHcode),
  paidModel: network.paidModel ?? undefined,
  provinceCode: network.provinceCode,
});

const networkIdOf = (of: Network): string | undefined =>
  REGISTRATION_NETWORKS.find((n) => n.primaryHcode === of.primaryHcode && n.regularHcode === of.regularHcode)
    ?.networkId;

async function seedNetworks(tx: Queryable): Promise<void> {
  await insertNetworks(
    tx,
    REGISTRATION_NETWORKS.map((network) => ({
      networkId: network.networkId,
      primaryUnit: organisationId(network.primaryHcode ?? ''),
      regularUnit: organisationId(network.regularHcode ?? ''),
      referralUnit: organisationId(network.referralHcode ?? ''),
      paidModel: network.paidModel ?? '1',
      provinceCode: network.provinceCode,
      from: WORLD_START,
    })),
  );
}

async function seedPersons(tx: Queryable, now: Date, count?: number): Promise<void> {
  await seedNetworks(tx);
  const today = bangkokDate(now);
  const everybody = [...namedPersons(today), ...staffPersons(today), ...population(count)];
  for (let at = 0; at < everybody.length; at += BATCH) await seedBatch(tx, everybody.slice(at, at + BATCH), today, now);
  await seedCivil(tx, [...namedPersons(today), ...staffPersons(today)]);
}

async function seedBatch(tx: Queryable, people: readonly DemoPerson[], today: PlainDate, now: Date): Promise<void> {
  await insertPersons(
    tx,
    people.map((p) => ({ ...p, personId: personId(p.pid), citizenId: p.pid, birth: p.birthDate })),
  );
  await insertPeriods(
    tx,
    people.flatMap((p) =>
      p.mainInscl && p.rightStart
        ? [
            {
              personId: personId(p.pid),
              mainRight: p.mainInscl,
              subRight: p.subInscl ?? undefined,
              from: p.rightStart,
              to: p.rightEnd,
              changedAt: startOfBangkokDay(p.rightStart),
            },
          ]
        : [],
    ),
  );
  await insertPersonRegistrations(
    tx,
    people.flatMap((p) =>
      p.primaryHcode || p.regularHcode || p.referralHcode
        ? [
            {
              personId: personId(p.pid),
              networkId: networkIdOf(p),
              ...unitsOf(p),
              from: startOfBangkokDay(p.rightStart ?? WORLD_START),
            },
          ]
        : [],
    ),
  );
  const limits = limitsOn(today, { get: (parameter) => parameter.default });
  for (const p of people) {
    const limit = limits.find((candidate) => candidate.limit === p.usedQuota?.limit);
    for (let used = 0; limit && used < (p.usedQuota?.used ?? 0); used += 1) {
      await takeQuota(tx, personId(p.pid), limit, uuidFrom(`earlier visit ${used} of ${p.pid}`), now);
    }
  }
}
