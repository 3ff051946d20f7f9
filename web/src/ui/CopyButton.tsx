import { Button, type ButtonProps } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useI18n } from '../i18n/index.tsx';

interface Props extends ButtonProps {
  value: string;
  /** What the button says; several on a page say what they copy with `name`. */
  children?: string;
  name?: string;
}

export function CopyButton({ value, children, name, ...rest }: Props) {
  const { t } = useI18n();
  const clipboard = useClipboard({ timeout: 2000 });
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  const words = clipboard.copied ? t('app.copied') : (children ?? t('app.copy'));
  return (
    <Button
      variant="default"
      {...rest}
      aria-label={name && `${words}: ${name}`}
      leftSection={<Icon aria-hidden size="1.1em" />}
      onClick={() => clipboard.copy(value)}
    >
      <span aria-live="polite">{words}</span>
    </Button>
  );
}
