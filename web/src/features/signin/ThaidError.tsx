import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { texts } from './texts.ts';

const KNOWN = ['THAID_REFUSED', 'THAID_TIMEOUT', 'THAID_UNAVAILABLE', 'THAID_INVALID', 'THAID_REQUEST_UNKNOWN'];
const DOWN = ['THAID_TIMEOUT', 'THAID_UNAVAILABLE'];

/** `?thaidError=` in words: a source that is down looks different from a person who was not confirmed. */
export function ThaidError({ code, next }: { code: string; next?: string }) {
  const t = useTexts(texts);
  const known = KNOWN.includes(code) ? code : 'other';
  const kind = DOWN.includes(code) ? ('SOURCE_DOWN' as const) : ('COULD_NOT_VERIFY' as const);
  return <Failure of={{ kind, code: known, title: t.code('error', known), next: next ?? t('error.next') }} />;
}
