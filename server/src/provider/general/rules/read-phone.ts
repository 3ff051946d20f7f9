import { toArabicDigits } from './thai-digits.ts';

export type PhoneProblem = 'PHONE_INVALID' | 'PHONE_ONE_ONLY' | 'EXTENSION_INVALID' | 'EXTENSION_TWICE';
export type ReadPhone =
  | { readonly phone: string; readonly extension: string | null }
  | { readonly problem: PhoneProblem };

/** How an extension is written: "ต่อ 12", "ext. 12", "x12", "#12". */
const EXTENSION = /^(.*?)(?:ต่อ|โทรต่อ|extension|ext\.?|เบอร์ต่อ|x|#)\s*:?\s*(.*)$/i;
/** Landlines: 02 and 03x 04x 05x 07x have nine digits; 06x 08x 09x are mobile numbers of ten. */
const NUMBER = /^(?:0[23457]\d{7}|0[689]\d{8})$/;

const digitsOf = (text: string) => text.replace(/[\s().\-–—]/g, '');

/**
 * A Thai telephone number as people write it, with its extension apart (CPP-11, CPP-12): "๐๒ ๑๔๑ ๔๐๐๐ ต่อ ๑๒", "+66 (0)2-141-4000".
 * @param typedExtension what stands in the field beside it; an extension in both is accepted only if it is the same
 */
export function readPhone(typed: string, typedExtension: string): ReadPhone {
  const text = toArabicDigits(typed).trim();
  const [, number = text, within = ''] = EXTENSION.exec(text) ?? [];
  if (/[,;/]|หรือ|และ/.test(number)) return { problem: 'PHONE_ONE_ONLY' };
  const phone = digitsOf(number).replace(/^(?:\+66|0066)0?/, '0');
  if (!NUMBER.test(phone)) return { problem: 'PHONE_INVALID' };
  const beside = digitsOf(toArabicDigits(typedExtension).replace(/^(?:ต่อ|ext\.?|x|#)\s*/i, ''));
  const inside = digitsOf(within);
  if (inside !== '' && beside !== '' && inside !== beside) return { problem: 'EXTENSION_TWICE' };
  const extension = inside === '' ? beside : inside;
  if (extension !== '' && !/^\d{1,6}$/.test(extension)) return { problem: 'EXTENSION_INVALID' };
  return { phone, extension: extension === '' ? null : extension };
}
