import { Textarea } from '@mantine/core';
import type { Case, Notes } from '../../api/officer.ts';
import { shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { useAnswers } from '../authority/use-answers.ts';
import styles from './Officer.module.css';
import { texts } from './texts.ts';

interface Props {
  of: Case;
  /** While returning: the note on each answer. */
  notes: Notes | undefined;
  setNotes: (notes: Notes) => void;
}

/** What holds today beside what is asked for, answer by answer. */
export function BeforeAfter({ of, notes, setNotes }: Props) {
  const t = useTexts(texts);
  const answersOf = useAnswers();
  const before = useBefore(of);
  return (
    <table className={styles.compare}>
      <thead>
        <tr>
          <th scope="col">{t('compare.field')}</th>
          <th scope="col">{t('compare.before')}</th>
          <th scope="col">{t('compare.after')}</th>
        </tr>
      </thead>
      {answersOf(of).map(({ task, answers }) => (
        <tbody key={task}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {task}
            </th>
          </tr>
          {answers.map(({ field, label, value, given }) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              <td>{before[field] ?? '–'}</td>
              <td data-changed={before[field] !== undefined && before[field] !== value ? '' : undefined}>
                {value || <span className="dim">{t('compare.none')}</span>}
                {notes && !given && (
                  <Textarea
                    label={t('return.note')}
                    aria-label={`${t('return.note')}: ${label}`}
                    size="sm"
                    autosize
                    minRows={1}
                    maxLength={500}
                    value={notes[field] ?? ''}
                    onChange={(event) => setNotes({ ...notes, [field]: event.currentTarget.value })}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Today's holder: the one a new holder replaces, and the one whose name must stand on a letter or an order. */
function useBefore(of: Case): Notes {
  const t = useTexts(texts);
  const { language } = useI18n();
  const holder = of.case.currentHolder;
  if (!holder) return { 'holder.holderName': t('compare.noHolder') };
  if (of.capacity !== 'HOLDER') return { 'holder.holderName': holder.name };
  return {
    'holder.holderName': holder.name,
    ...(holder.validFrom && { 'scope.validFrom': shortDate(holder.validFrom, language) }),
    'scope.validTo': holder.validTo ? shortDate(holder.validTo, language) : t('compare.noEnd'),
  };
}
