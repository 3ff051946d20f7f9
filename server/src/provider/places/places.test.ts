import { expect, test } from 'vitest';
import { PROVINCES } from '../../organisations/index.ts';
import { findPlaces } from './find-places.ts';
import { findTambon, places } from './read-places.ts';

const said = (typed: string, atMost = 3) =>
  findPlaces(typed, atMost).map(({ tambon, amphoe, province }) => `${tambon.th}/${amphoe.th}/${province.th}`);

test('[CPP-10] the address database has every province, amphoe and khet, and tambons of each', () => {
  const { all, amphoes } = places();
  expect(all).toHaveLength(7442);
  expect(new Set(all.map(({ tambonCode }) => tambonCode)).size).toBe(7442);
  expect(amphoes.size).toBe(928);
  expect([...amphoes.keys()].filter((code) => code.startsWith('10'))).toHaveLength(50);
  for (const { code } of PROVINCES) expect([...amphoes.keys()].some((amphoe) => amphoe.startsWith(code))).toBe(true);
  for (const amphoe of amphoes.keys()) expect(all.some(({ tambonCode }) => tambonCode.startsWith(amphoe))).toBe(true);
});

test('[CPP-10] every tambon has names in both languages, and postcodes of five digits', () => {
  for (const { tambonCode, tambon, amphoe, postcodes } of places().all) {
    expect(tambonCode).toMatch(/^[1-9]\d{5}$/);
    expect([tambonCode, tambon.th, amphoe.th].join(' ')).toMatch(/^[\d ก-๎.-]+$/);
    expect([tambon.en, amphoe.en].join(' ')).toMatch(/^[A-Za-z][A-Za-z' \-().]+$/);
    expect(postcodes.length).toBeGreaterThan(0);
    for (const postcode of postcodes) expect(postcode).toMatch(/^[1-9]\d{4}$/);
  }
});

test('[CPP-10] codes from before an amphoe or khet was divided are no tambons; their successors are', () => {
  for (const former of ['810599', '102703', '104701', '300602', '301211']) expect(findTambon(former)).toBeUndefined();
  expect(findTambon('104301')).toMatchObject({ tambon: { th: 'คันนายาว' }, amphoe: { th: 'คันนายาว' } });
  expect(findTambon('380305')).toMatchObject({ tambon: { th: 'ศรีชมภู' }, amphoe: { th: 'โซ่พิสัย' } });
  expect(findTambon('103603')?.tambon.th).toBe('ดอนเมือง');
});

test('[CPP-10] an address is found by any part, in Thai or English, and by postcode', () => {
  expect(said('เวียง เชียงราย')[0]).toBe('เวียง/เมืองเชียงราย/เชียงราย');
  expect(said('Wiang, Chiang Rai')[0]).toBe('เวียง/เมืองเชียงราย/เชียงราย');
  expect(said('si phraya bang rak')[0]).toBe('สี่พระยา/บางรัก/กรุงเทพมหานคร');
  expect(said('chiangmai suthep')[0]).toBe('สุเทพ/เมืองเชียงใหม่/เชียงใหม่');
  expect(said('ต.เวียง อ.เมืองเชียงราย จ.เชียงราย', 1)).toEqual(['เวียง/เมืองเชียงราย/เชียงราย']);
  expect(said('ตำบล บางพระ จังหวัด ชลบุรี')).toEqual(['บางพระ/ศรีราชา/ชลบุรี']);
  expect(said('เขตดุสิต', 50).every((line) => line.endsWith('/ดุสิต/กรุงเทพมหานคร'))).toBe(true);
  expect(findPlaces('57000', 50).every(({ postcodes }) => postcodes.includes('57000'))).toBe(true);
  expect(said('๕๗๐๐๐', 50)).toEqual(said('57000', 50));
  expect(said('จ.ป.ร.')[0]).toBe('จ.ป.ร./กระบุรี/ระนอง');
  expect(said('570101')).toEqual(['เวียง/เมืองเชียงราย/เชียงราย']);
});

test('[CPP-10] what is the name stands before what merely contains it; nonsense finds nothing', () => {
  expect(findPlaces('ปทุมวัน', 1)[0]?.tambon.th).toBe('ปทุมวัน');
  for (const nothing of ['ต.', ' ', '99999', 'เวียง xyz', '.*', '|']) expect(findPlaces(nothing, 5)).toEqual([]);
});
