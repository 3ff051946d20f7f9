import type { ReactNode } from 'react';
import { CardReadError, readFailureKind } from '../../api/agent.ts';
import { Failure } from '../../ui/Failure.tsx';
import { useWords } from '../authen/use-words.ts';

/** A failure of the card reader in words; anything else as the platform said it. */
export function CardFailure({ of, retry, children }: { of: unknown; retry?: () => void; children?: ReactNode }) {
  const { t } = useWords();
  if (!(of instanceof CardReadError)) {
    return (
      <Failure of={of} retry={retry}>
        {children}
      </Failure>
    );
  }
  const kind = readFailureKind(of.failure);
  const title = t(`reader.fail.${of.failure}.title`);
  return (
    <Failure of={{ kind, code: of.failure, title, next: t(`reader.fail.${of.failure}.next`) }} retry={retry}>
      {children}
    </Failure>
  );
}
