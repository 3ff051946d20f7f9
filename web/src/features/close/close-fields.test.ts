import { expect, test } from 'vitest';
import { type CloseFields, readClose } from './close-fields.ts';

const today = '2026-03-15';
const filled: CloseFields = {
  serviceDate: '15/03/2569',
  serviceTime: '0759',
  claimable: '1,250.50',
  nonClaimable: '',
  visitNumber: ' 690001 ',
  personnelId: '',
};
const general = { pathway: 'GENERAL_CARE' } as const;

test('[VISIT-01][VISIT-02][VISIT-03][VISIT-04][VISIT-05] a filled form becomes dates, minutes and satang', () => {
  expect(readClose(filled, general, today)).toEqual({
    ok: true,
    input: {
      serviceDate: '2026-03-15',
      serviceTime: '07:59',
      claimableSatang: 125050,
      nonClaimableSatang: 0,
      visitNumber: '690001',
    },
  });
});

test.each([
  [{ serviceDate: '15/03/2026' }, 'serviceDate', 'close.serviceDate.bad'],
  [{ serviceDate: '16/03/2569' }, 'serviceDate', 'close.serviceDate.future'],
  [{ serviceTime: '24:00' }, 'serviceTime', 'close.serviceTime.bad'],
  [{ claimable: '' }, 'claimable', 'close.amount.bad'],
  [{ nonClaimable: '-5' }, 'nonClaimable', 'close.amount.bad'],
])('[VISIT-16] %o is not saved', (change, field, message) => {
  expect(readClose({ ...filled, ...change }, general, today)).toEqual({ ok: false, wrong: { [field]: message } });
});

test('[INV-VER-10] an innovation service names who treated', () => {
  const innovation = { pathway: 'INNOVATION' } as const;
  expect(readClose(filled, innovation, today)).toEqual({ ok: false, wrong: { personnelId: 'close.personnel.hint' } });
  const personnelId = '00000000-0000-4000-8000-000000000001';
  const named = readClose({ ...filled, personnelId }, innovation, today);
  expect(named.ok && named.input.personnelId).toBe(personnelId);
  // Of general care nobody has to be named.
  expect(readClose({ ...filled, personnelId }, general, today)).toMatchObject({ ok: true, input: { personnelId } });
});
