import type { Field, Grant } from '../../api/authority.ts';
import { problemOf } from '../../api/http.ts';
import { useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { pageOfField } from './task-pages.ts';
import { texts } from './texts.ts';

/** Why it was not taken, how much is missing, and the way to the answer that is to be changed. */
export function SubmitRefused({ grant, error, retry }: { grant: Grant; error: unknown; retry: () => void }) {
  const t = useTexts(texts);
  const { code, facts } = problemOf(error);
  const field = fieldToChange(code, facts);
  return (
    <Failure of={error} {...again(error, retry)}>
      {field && (
        <LinkButton to={pageOfField(field)} params={{ grantId: grant.grantId }} variant="default">
          {t('check.changeNamed', { field: t(`field.${field}`) })}
          {code === 'STAMP_DUTY_MISSING' &&
            ` · ${t('check.stamp', { have: String(facts?.declaredBaht), baht: String(facts?.neededBaht) })}`}
        </LinkButton>
      )}
    </Failure>
  );
}

/** The first answer that a refusal of the submission speaks of. */
function fieldToChange(code: string, facts: Record<string, unknown> = {}): Field | undefined {
  const named = [facts.missing, facts.fields].find(Array.isArray)?.[0];
  if (named) return named as Field;
  if (code === 'STAMP_DUTY_MISSING') return 'stamp.stampBaht';
  if (code === 'DOCUMENT_MISSING' && Array.isArray(facts.slots)) return `documents.${facts.slots[0]}` as Field;
  if (code.startsWith('PERIOD_')) return 'scope.validTo';
  return code === 'SCOPE_NOT_ALLOWED' ? 'scope.scopes' : undefined;
}
