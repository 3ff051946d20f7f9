import type { Field, Grant } from '../../api/authority.ts';
import { shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { texts } from './texts.ts';
import { useTaskName } from './use-words.ts';

export interface Answer {
  /** `holder.position`, as the platform names it. */
  field: Field;
  label: string;
  /** Empty when it has not been answered. */
  value: string;
  /** Given by the law or the account, not by an answer: there is nothing to change or to note on it. */
  given?: true;
}

/** Every answer of a grant in words, by task: what the applicant checks and the officer compares. */
export function useAnswers() {
  const t = useTexts(texts);
  const { language } = useI18n();
  const taskName = useTaskName();
  const date = (value: string | null) => (value ? shortDate(value, language) : '');
  const answer = (field: Field, value: string | null): Answer => ({
    field,
    label: t.code('field', field),
    value: value ?? '',
  });
  return (grant: Grant): { task: string; answers: Answer[] }[] => {
    const { holder, scope, stamp, capacity } = grant;
    const another = capacity !== 'HOLDER';
    const number = (value: number | null, text: 'check.baht' | 'check.persons') =>
      value === null ? '' : t(text, { baht: value, count: value });
    return [
      {
        task: taskName('HOLDER', capacity),
        answers: [
          ...(another
            ? [answer('holder.holderName', holder.holderName), answer('holder.holderCitizenId', holder.holderCitizenId)]
            : [{ ...answer('holder.holderName', grant.applicant.name), given: true as const }]),
          answer('holder.position', holder.position),
          answer('holder.orderNumber', holder.orderNumber),
          answer('holder.orderDate', date(holder.orderDate)),
          answer('holder.filledOn', date(holder.filledOn)),
        ],
      },
      {
        task: taskName('SCOPE', capacity),
        answers: [
          another
            ? answer('scope.scopes', scope.scopes.map((one) => t(`scope.${one}`)).join(', '))
            : { ...answer('scope.scopes', t('check.all')), given: true as const },
          answer('scope.validFrom', date(scope.validFrom)),
          answer('scope.validTo', scope.validTo ? date(scope.validTo) : t('check.noEnd')),
        ],
      },
      ...(stamp
        ? [
            {
              task: taskName('STAMP', capacity),
              answers: [
                answer('stamp.letterNumber', stamp.letterNumber),
                answer('stamp.letterDate', date(stamp.letterDate)),
                answer('stamp.separateDelegates', number(stamp.separateDelegates, 'check.persons')),
                answer('stamp.stampBaht', number(stamp.stampBaht, 'check.baht')),
              ],
            },
          ]
        : []),
      {
        task: taskName('DOCUMENTS', capacity),
        answers: grant.slots.map(({ slot, documents }) =>
          answer(`documents.${slot}` as const, documents.map(({ name }) => name).join(', ')),
        ),
      },
    ];
  };
}
