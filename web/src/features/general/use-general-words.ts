import type { GeneralField } from '../../api/general.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { placeWords } from '../../ui/address/place-words.ts';
import type { Form } from './form-state.ts';
import { texts } from './texts.ts';

/** "045 123 456", "081 234 5678": digits in the groups in which they are read out. */
export function phoneWords(phone: string): string {
  if (!/^0\d{8,9}$/.test(phone)) return phone;
  const [head, tail] = phone.length === 10 || !phone.startsWith('02') ? [3, phone.slice(3)] : [2, phone.slice(2)];
  return `${phone.slice(0, head)} ${tail.slice(0, 3)} ${tail.slice(3)}`;
}

/** The words of the page, and any group of fields in one line. */
export function useGeneralWords() {
  const t = useTexts(texts);
  const { language, label } = useI18n();
  const withExtension = (phone: string, extension: string) =>
    extension === '' ? phoneWords(phone) : t('value.ext', { phone: phoneWords(phone), extension });
  const value = (key: GeneralField, { typed, place }: Form): string => {
    if (key === 'tambonCode') return place ? `${placeWords(place, language)} ${typed.postcode}` : typed.tambonCode;
    if (key === 'phone') return withExtension(typed.phone, typed.phoneExt);
    if (key === 'phoneNhso') return withExtension(typed.phoneNhso, typed.phoneNhsoExt);
    if (key === 'latitude') return [typed.latitude, typed.longitude].filter(Boolean).join(', ');
    return typed[key];
  };
  return { t, language, label, value, field: (key: string) => t.code('field', key) };
}
