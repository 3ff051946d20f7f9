import { TextInput } from '@mantine/core';
import { useI18nWith } from '../../i18n/index.tsx';
import { type Change, type Draft, paperOf } from './draft.ts';
import { Pictures } from './Pictures.tsx';
import { pictureTexts } from './picture-texts.ts';
import styles from './Register.module.css';
import { useWords } from './use-words.ts';

/** A part of the form: what stands there, and how it is changed. */
export interface PartProps {
  draft: Draft;
  change: Change<Draft>;
  /** Whether what is missing is said already. */
  missing: boolean;
}

/** The number or date of the paper that was shown, and pictures of it. */
export function Paper({ label, draft, change, missing }: PartProps & { label: string }) {
  const { t } = useWords();
  const { t: short } = useI18nWith(pictureTexts);
  const kind = paperOf(draft.channel);
  return (
    <div className={styles.shown}>
      <TextInput
        label={label}
        required
        maxLength={200}
        autoComplete="off"
        value={draft.paper}
        error={missing && draft.paper.trim() === '' && t('paper.missing')}
        onChange={(event) => change({ paper: event.currentTarget.value })}
      />
      {kind && <Pictures kind={kind} of={short(`of.${kind}`)} draft={draft} change={change} />}
    </div>
  );
}
