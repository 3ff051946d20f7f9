import { PasswordInput } from '@mantine/core';
import { useTexts } from '../../i18n/index.tsx';
import { texts } from './texts.ts';

const MIN_LENGTH = 8;

/** Whether it is worth asking the platform; what is on the list of leaked ones only it knows. */
export const longEnough = (password: string): boolean => [...password].length >= MIN_LENGTH;

interface Props {
  value: string;
  type: (password: string) => void;
  /** Submitting was tried: say what is missing. */
  tried: boolean;
  autoFocus?: boolean;
}

/** One field that can be shown: typing twice only makes people choose short ones. */
export function NewPassword({ value, type, tried, autoFocus = false }: Props) {
  const t = useTexts(texts);
  return (
    <PasswordInput
      label={t('new.label')}
      description={t('new.how')}
      descriptionProps={{ lh: 1.5 }}
      autoComplete="new-password"
      autoFocus={autoFocus}
      value={value}
      error={tried && (value === '' ? t('new.missing') : !longEnough(value) && t('new.short'))}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
