import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { buddhistDate, CardHolder } from './card-holder.ts';
import { virtualCard } from './virtual-card.ts';

const holder = CardHolder.parse({
  pid: '1990000000019',
  titleTh: 'นาย',
  fnameTh: 'ทดสอบ',
  lnameTh: 'ระบบ',
  titleEn: 'Mr.',
  birthDate: '1990-05-17',
  sex: 'MALE',
});
const SELECT = '00a4040008a000000054480001';

function talk(card = virtualCard(holder)) {
  return (hex: string) => Buffer.from(card.transmit(Buffer.from(hex, 'hex'))).toString('hex');
}

describe('the virtual Thai id card', () => {
  it('[SYS-20] announces data with 61xx and hands them over by GET RESPONSE', () => {
    const say = talk();
    expect(say(SELECT)).toMatch(/^61/);
    expect(say('80b0000402000d')).toBe('610d');
    expect(say('00c000000d')).toBe(`${Buffer.from('1990000000019').toString('hex')}9000`);
  });

  it('[SYS-20] keeps each field where the real card has it', () => {
    const say = talk();
    say(SELECT);
    const read = (offset: string, length: string) => {
      say(`80b0${offset}0200${length}`);
      return iconv.decode(Buffer.from(say(`00c00000${length}`).slice(0, -4), 'hex'), 'tis620').trimEnd();
    };
    expect(read('0000', '04')).toBe('0003');
    expect(read('0011', '64')).toBe('นาย#ทดสอบ##ระบบ');
    expect(read('0075', '64')).toBe('Mr.#Test##Person');
    expect(read('00d9', '08')).toBe('25330517');
    expect(read('00e1', '01')).toBe('1');
    expect(read('016f', '08')).toBe('99999999');
    expect(read('1579', '64')).toContain('จังหวัดตัวอย่าง');
  });

  it('[SYS-20] the old kind wants P2 = 01, the current kind 00', () => {
    const old = talk(virtualCard(holder, { kind: 'old' }));
    old(SELECT);
    old('80b00000020004');
    expect(old('00c0000004')).toBe('6b00');
    expect(old('00c0000104')).toBe('303030339000');
    expect(virtualCard(holder, { kind: 'old' }).atr.subarray(0, 2)).toEqual(Uint8Array.of(0x3b, 0x67));
  });

  it.each([
    ['another application', '00a4040008a000000054480099', '6a82'],
    ['reading before SELECT', '80b00000020004', '6985'],
    ['an unknown instruction', '00b0000000', '6d00'],
    ['an unknown class', 'ffca000000', '6e00'],
  ])('[SYS-20] refuses %s', (_what, command, status) => {
    expect(talk()(command)).toBe(status);
  });

  it('[SYS-20] refuses what lies outside its memory, and forgets on reset', () => {
    const card = virtualCard(holder);
    const say = talk(card);
    say(SELECT);
    expect(say('80b0ffff020010')).toBe('6b00');
    expect(say('80b00000020000')).toBe('6700');
    expect(say('80b00000020004')).toBe('6104');
    expect(say('00c0000010')).toBe('6c04');
    card.reset();
    expect(say('80b00000020004')).toBe('6985');
  });

  it.each([
    ['1990-05-17', '25330517'],
    ['1990-05', '25330500'],
    ['1990', '25330000'],
  ])('[ENT-05] %s stands on the card as %s', (iso, expected) => {
    expect(buddhistDate(iso)).toBe(expected);
  });
});
