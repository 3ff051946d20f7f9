import { crc32, inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { agentPackage } from './index.ts';

/** Reads an archive by its directory, as unpacking programs do. */
function unpacked(zip: Buffer): Map<string, { text: string; mode: number }> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, { text: string; mode: number }>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, size, nameLength] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    expect(zip.readUInt32LE(local)).toBe(0x04034b50);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = inflateRawSync(zip.subarray(begin, begin + size));
    expect(crc32(data)).toBe(crc);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, { text: data.toString(), mode: zip.readUInt32LE(at + 38) >>> 16 });
    at += 46 + nameLength;
  }
  return files;
}

describe('the card program to install', () => {
  let files: ReturnType<typeof unpacked>;
  const of = (name: string) => files.get(`srm-smart-card-single-sign-on/${name}`);
  beforeAll(async () => {
    files = unpacked(await agentPackage({ publicUrl: 'https://sitthi.example', mode: 'production' }));
  });

  test('[SRM-09] [SYS-19] has what starts it, with the address of this house', () => {
    expect(of('src/main.ts')?.text).toContain('import');
    expect(of('package.json')?.text).toContain('"@sitthi/agent"');
    expect(of('start.cmd')?.text).toContain('set "PUBLIC_URL=https://sitthi.example"\r\n');
    expect(of('start.sh')?.text).toContain("SITTHI_MODE='production' PUBLIC_URL='https://sitthi.example'");
    expect(of('start.sh')?.mode).toBe(0o100755);
    expect(of('README.txt')?.mode).toBe(0o100644);
  });

  test('[SRM-11] puts the icon on the desktop by the name that people know', () => {
    expect(of('install.cmd')?.text).toContain('SRM Smart Card Single Sign-On.lnk');
    expect(of('install.sh')?.text).toContain('$HOME/Desktop/SRM Smart Card Single Sign-On');
  });

  test('holds no test, no token and no state of this machine', () => {
    const names = [...files.keys()];
    expect(names.filter((name) => /\.test\.ts$|userconfig\.properties$|node_modules/.test(name))).toEqual([]);
    expect(of('userconfig.example')?.text).toBe('nhso.service.token=\n');
  });
});
