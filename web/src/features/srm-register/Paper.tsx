import { TextInput } from '@mantine/core';
import type { Draft } from './draft.ts';
import { useWords } from './use-words.ts';

/** A part of the form: what stands there, and how it is changed. */
export interface PartProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** Whether what is missing is said already. */
  missing: boolean;
}

/** The number or date of the paper that was shown. */
export function Paper({ label, draft, change, missing }: PartProps & { label: string }) {
  const { t } = useWords();
  return (
    <TextInput
      label={label}
      required
      maxLength={200}
      autoComplete="off"
      value={draft.paper}
      error={missing && draft.paper.trim() === '' && t('paper.missing')}
      onChange={(event) => change({ paper: event.currentTarget.value })}
    />
  );
}
