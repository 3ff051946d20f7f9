import type { Place } from '../../api/places.ts';
import type { Language } from '../../format/dates.ts';

/** The two digits of Bangkok, where a tambon is a khwaeng and an amphoe a khet. */
const BANGKOK = '10';

/** A place as it stands in an address: "ต.เวียง อ.เมืองเชียงราย จ.เชียงราย". */
export function placeWords({ tambonCode, tambon, amphoe, province }: Place, language: Language): string {
  if (language === 'en') return `${tambon.en}, ${amphoe.en}, ${province.en}`;
  if (tambonCode.startsWith(BANGKOK)) return `แขวง${tambon.th} เขต${amphoe.th} ${province.th}`;
  return `ต.${tambon.th} อ.${amphoe.th} จ.${province.th}`;
}
