import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, type ReactNode, type Ref, Suspense, useState } from 'react';

export interface MenuChoice {
  key: string;
  text: string;
  icon?: ReactNode;
  choose: () => void;
}

interface ButtonProps {
  /** What the button says, and what it is for when that is not enough. */
  text: string;
  label?: string;
  icon: ReactNode;
  loading?: boolean;
}

export interface HeaderMenuProps extends ButtonProps {
  /** Name of the list of choices. */
  title: string;
  choices: MenuChoice[];
}

/** The list is loaded when it is first opened: no page waits for it. */
const OpenMenu = lazy(async () => ({ default: (await import('./OpenMenu.tsx')).OpenMenu }));

/** A button of the header that opens a short list of choices. */
export function HeaderMenu(props: HeaderMenuProps) {
  const [wanted, want] = useState(false);
  const { title: _title, choices: _choices, ...button } = props;
  if (!wanted) return <MenuButton {...button} aria-haspopup="menu" aria-expanded={false} onClick={() => want(true)} />;
  return (
    <Suspense fallback={<MenuButton {...button} loading />}>
      <OpenMenu {...props} />
    </Suspense>
  );
}

/** With what the list adds to its button to open and to be announced. */
interface AnyButtonProps extends ButtonProps {
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
