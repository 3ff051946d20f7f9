import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { texts } from './texts.ts';

const KNOWN = ['THAID_REFUSED', 'THAID_TIMEOUT', 'THAID_UNAVAILABLE'];
const DOWN = ['THAID_TIMEOUT', 'THAID_UNAVAILABLE'];

/** `?thaidError=` in words: a source that is down looks different from a person who was not confirmed. */
export function ThaidFailure({ code }: { code: string }) {
  const t = useTexts(texts);
  const kind = DOWN.includes(code) ? ('SOURCE_DOWN' as const) : ('COULD_NOT_VERIFY' as const);
  const next = t.code('thaid.error', KNOWN.includes(code) ? code : 'other');
  return <Failure of={{ kind, code, title: t('thaid.error'), next }} />;
}
