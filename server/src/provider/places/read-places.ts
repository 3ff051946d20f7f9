import { readFileSync } from 'node:fs';
import { findProvince } from '../../organisations/index.ts';
import type { Place } from './model.ts';

interface PlacesFile {
  readonly amphoes: readonly (readonly [code: string, th: string, en: string])[];
  readonly tambons: readonly (readonly [code: string, th: string, en: string, postcodes: string])[];
}

interface Places {
  readonly all: readonly Place[];
  readonly byCode: ReadonlyMap<string, Place>;
  readonly amphoes: ReadonlyMap<string, Place['amphoe']>;
}

let kept: Places | undefined;

function read(): Places {
  const file = new URL('generated/places.json', import.meta.url);
  const { amphoes, tambons } = JSON.parse(readFileSync(file, 'utf8')) as PlacesFile;
  const amphoeOf = new Map(amphoes.map(([code, th, en]) => [code, { th, en }]));
  const all = tambons.map(([tambonCode, th, en, postcodes]): Place => {
    const amphoe = amphoeOf.get(tambonCode.slice(0, 4));
    const province = findProvince(tambonCode.slice(0, 2));
    if (!amphoe || !province) throw new Error(`tambon ${tambonCode} lies nowhere`);
    return {
      tambonCode,
      tambon: { th, en },
      amphoe,
      province: { th: province.th, en: province.en },
      postcodes: postcodes.split(' '),
    };
  });
  return { all, byCode: new Map(all.map((place) => [place.tambonCode, place])), amphoes: amphoeOf };
}

/** Every tambon of Thailand; read from the file when first asked for, which takes some milliseconds. */
export function places(): Places {
  kept ??= read();
  return kept;
}

/** All tambons of Thailand in the order of their codes. */
export const allTambons = (): readonly Place[] => places().all;

/** A tambon by its six digits; undefined for codes that are none of today's (as those of before an amphoe was divided). */
export const findTambon = (tambonCode: string): Place | undefined => places().byCode.get(tambonCode);

/** Thai and English name of an amphoe by its four digits. */
export const findAmphoe = (amphoeCode: string): Place['amphoe'] | undefined => places().amphoes.get(amphoeCode);
