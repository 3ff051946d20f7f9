import { TextInput, type TextInputProps } from '@mantine/core';
import type { GeneralField } from '../../api/general.ts';
import { REQUIRED } from './form-state.ts';
import type { GeneralForm } from './use-general-form.ts';
import { useGeneralWords } from './use-general-words.ts';

interface Props
  extends Pick<TextInputProps, 'description' | 'inputMode' | 'autoComplete' | 'onPaste' | 'type' | 'maxLength'> {
  field: GeneralField;
  form: GeneralForm;
}

/** A text field of the form; what is stored beside it says so while it is being changed. */
export function OneField({ field, form, ...rest }: Props) {
  const { field: nameOf } = useGeneralWords();
  const required = REQUIRED.includes(field);
  return (
    <TextInput
      name={field}
      label={nameOf(field)}
      required={required}
      value={form.typed[field]}
      error={form.error(field)}
      onChange={(event) => form.type({ [field]: event.currentTarget.value })}
      {...rest}
    />
  );
}
