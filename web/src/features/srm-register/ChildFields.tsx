import { NativeSelect, TextInput } from '@mantine/core';
import { useI18nWith } from '../../i18n/index.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { type BirthDraft, readBirth } from './birth-draft.ts';
import { birthTexts } from './birth-texts.ts';
import type { Change } from './draft.ts';

const SEXES = ['MALE', 'FEMALE'] as const;

interface Props {
  draft: BirthDraft;
  change: Change<BirthDraft>;
  /** Whether what is missing is said already. */
  missing: boolean;
}

/** The child as the birth certificate says. */
export function ChildFields({ draft, change, missing }: Props) {
  const { t } = useI18nWith(birthTexts);
  const errorOf = (name: 'childId' | 'firstName' | 'lastName' | 'certificateNo') => {
    if (draft[name].trim() === '') return t(`${name}.none`);
    return name === 'childId' && readBirth(draft).childId === '' && t('childId.bad');
  };
  const text = (name: 'childId' | 'firstName' | 'lastName' | 'certificateNo', maxLength: number) => ({
    label: t(name),
    required: true,
    maxLength,
    autoComplete: 'off',
    value: draft[name],
    error: missing && errorOf(name),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput {...text('childId', 20)} inputMode="numeric" />
      <TextInput {...text('certificateNo', 30)} />
      <TextInput {...text('firstName', 100)} />
      <TextInput {...text('lastName', 100)} />
      <NativeSelect
        size="md"
        label={t('sex')}
        value={draft.sex}
        required
        error={missing && draft.sex === '' && t('sex.bad')}
        data={[
          { value: '', label: t('sex.choose'), disabled: true },
          ...SEXES.map((value) => ({ value, label: t(`sex.${value}`) })),
        ]}
        onChange={(event) => change({ sex: event.currentTarget.value as BirthDraft['sex'] })}
      />
      <DateField
        label={t('birth')}
        name="birth"
        required
        value={draft.birth}
        show={missing}
        onChange={(birth) => change({ birth })}
      />
    </>
  );
}
