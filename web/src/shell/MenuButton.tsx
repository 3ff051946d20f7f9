import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';

export interface MenuButtonProps {
  /** What the button says, and what it is for when that is not enough. */
  text: string;
  label?: string;
  icon: ReactNode;
  loading?: boolean;
}

/** With what the list adds to its button to open and to be announced. */
interface AnyButtonProps extends MenuButtonProps {
  ref?: Ref<HTMLButtonElement>;
  onClick?: () => void;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
}

export function MenuButton({ text, label, icon, loading, ...rest }: AnyButtonProps) {
  return (
    <Button
      variant="default"
      size="sm"
      aria-label={label}
      loading={loading ?? false}
      leftSection={icon}
      rightSection={<IconChevronDown aria-hidden size="1em" />}
      {...rest}
    >
      {text}
    </Button>
  );
}
