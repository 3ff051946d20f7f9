import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { ApiError } from '../../api/http.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { texts } from './texts.ts';

/** A house reached by an address made of numbers, and the name that stands for it where there is one. */
export function addressOfNumbers(): { host: string; named?: string } | undefined {
  const { hostname, host, href } = window.location;
  if (!/^[\d.]+$|^\[/.test(hostname)) return undefined;
  const local = hostname === '127.0.0.1' || hostname === '[::1]';
  return local ? { host, named: href.replace(hostname, 'localhost') } : { host };
}

/** Said before anything is tried: why no passkey can answer on this page, and where it can. */
export function NoPasskeysHere() {
  const t = useTexts(texts);
  const numbers = addressOfNumbers();
  if (numbers)
    return (
      <Failure
        of={{
          kind: 'INVALID',
          code: 'PASSKEY_ADDRESS',
          title: t('address.title'),
          detail: t('address.why', { host: numbers.host }),
          next: numbers.named ? '' : t('address.ask'),
        }}
      >
        {numbers.named && <a href={numbers.named}>{t('address.open', { address: new URL(numbers.named).host })}</a>}
      </Failure>
    );
  if (browserSupportsWebAuthn()) return null;
  return <Failure of={{ kind: 'INVALID', code: 'PASSKEY_UNSUPPORTED', title: t('unsupported') }} />;
}

/** What went wrong: the platform's words, or what the browser did not do. */
export function CeremonyFailure({ error }: { error: unknown }) {
  const t = useTexts(texts);
  if (error instanceof ApiError) return <Failure of={error} />;
  const known = error instanceof Error && error.name === 'InvalidStateError';
  return (
    <Failure
      of={{
        kind: 'COULD_NOT_VERIFY',
        code: 'PASSKEY_SILENT',
        title: t(known ? 'not.known' : 'not.done'),
        next: known ? '' : t('not.again'),
      }}
    />
  );
}
