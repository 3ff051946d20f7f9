import { expect, test } from 'vitest';
import { findProvince } from '../../organisations/provinces.ts';
import { isValidCitizenId } from '../../platform/citizen-id/index.ts';
import { SERVICE_FAMILIES } from '../../registry/index.ts';
import { DEMO_ACCOUNTS, DEMO_OFFICES, DEMO_UNITS, staffPersons } from './index.ts';

const TODAY = '2026-03-15';

test('the world has units of every family in at least five regions, and one that is not re-activated', () => {
  expect(DEMO_UNITS.length).toBeGreaterThanOrEqual(16);
  expect(DEMO_UNITS.filter(({ kind }) => kind === 'HOSPITAL').length).toBeGreaterThanOrEqual(4);
  expect(new Set(DEMO_UNITS.map(({ family }) => family))).toEqual(new Set([null, ...SERVICE_FAMILIES]));
  expect(new Set(DEMO_UNITS.map(({ regionNo }) => regionNo)).size).toBeGreaterThanOrEqual(5);
  const closed = DEMO_UNITS.filter(({ reactivated }) => !reactivated);
  expect(closed.map(({ hcode, family }) => [hcode, family])).toEqual([['99812', 'PHARMACY']]);
});

test('[INV-PRV-2] every unit has codes, a place in Thailand, a token of its own and a recorder', () => {
  for (const unit of DEMO_UNITS) {
    expect(unit.hcode).toMatch(/^998\d\d$/);
    expect(unit.hcode9).toMatch(/^[A-Z0-9]{9}$/);
    expect(unit.apiToken).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(findProvince(unit.provinceCode)?.regionNo).toBe(unit.regionNo);
    expect(unit.latitude > 5 && unit.latitude < 21 && unit.longitude > 97 && unit.longitude < 106).toBe(true);
    expect(isValidCitizenId(unit.recorderPid)).toBe(true);
    expect(unit.name).toContain('ทดสอบ');
  }
  for (const key of ['hcode', 'hcode9', 'apiToken', 'recorderPid', 'name'] as const)
    expect(new Set(DEMO_UNITS.map((unit) => unit[key])).size).toBe(DEMO_UNITS.length);
  expect(DEMO_UNITS[0]).toMatchObject({ hcode: '99801', recorderPid: '3990000000023' });
});

test('tokens never change, or tests written against the sandbox would break', () => {
  const tokens = Object.fromEntries(DEMO_UNITS.map(({ hcode, apiToken }) => [hcode, apiToken]));
  expect(tokens['99801']).toBe('2e703114-bf35-890d-9151-c0a3a8e39cca');
  expect(tokens['99811']).toBe('0b2beace-a130-81da-8807-926c82a6db7e');
});

test('every unit has a desk officer; every sign-in has a unit or office, a person and a name', () => {
  const places = new Set([...DEMO_UNITS, ...DEMO_OFFICES].map(({ hcode }) => hcode));
  for (const { hcode } of DEMO_UNITS)
    expect(DEMO_ACCOUNTS.some((account) => account.hcode === hcode && account.roles.includes('DESK_OFFICER'))).toBe(
      true,
    );
  expect(new Set(DEMO_ACCOUNTS.map(({ username }) => username)).size).toBe(DEMO_ACCOUNTS.length);
  const staff = new Map(staffPersons(TODAY).map((person) => [person.pid, person]));
  for (const { hcode, alsoAt, pid, displayName, username, password, origin } of DEMO_ACCOUNTS) {
    for (const place of [hcode, ...alsoAt]) expect(places).toContain(place);
    const person = staff.get(pid);
    expect(displayName).toBe(`${person?.title}${person?.firstName} ${person?.lastName}`);
    expect(password).not.toBe(username);
    // INV-IDN-4: only the legacy account has a user name of the legacy form.
    expect(/^[A-Za-z]?\d{11,13}$/.test(username), username).toBe(origin === 'DATA_CENTER_LEGACY');
  }
  const roles = new Set(DEMO_ACCOUNTS.flatMap((account) => account.roles));
  for (const role of ['DESK_OFFICER', 'CLAIMS_OFFICER', 'REGION_OFFICER', 'CENTRAL_OFFICER', 'AUDITOR'] as const)
    expect(roles).toContain(role);
  expect(new Set(DEMO_ACCOUNTS.map(({ origin }) => origin)).size).toBe(4);
  expect(DEMO_ACCOUNTS.filter(({ alsoAt }) => alsoAt.length > 0)).toHaveLength(1);
});
