import { Menu } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { MenuButton, type MenuButtonProps } from './MenuButton.tsx';

interface MenuChoice {
  key: string;
  text: string;
  icon?: ReactNode;
  choose: () => void;
}

export interface HeaderMenuProps extends MenuButtonProps {
  /** Name of the list of choices. */
  title: string;
  choices: MenuChoice[];
}

/** The list of choices. It opens at once, since it is only loaded when somebody asked for it. */
export function OpenMenu({ title, choices, ...button }: HeaderMenuProps) {
  const target = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    // The button that was pressed is gone; this one has its focus, and gets it back when the list closes.
    target.current?.focus();
    setOpened(true);
  }, []);
  return (
    <Menu position="bottom-end" opened={opened} onChange={setOpened}>
      <Menu.Target>
        <MenuButton {...button} ref={target} />
      </Menu.Target>
      <Menu.Dropdown aria-label={title}>
        {choices.map(({ key, text, icon, choose }) => (
          <Menu.Item key={key} leftSection={icon} onClick={choose}>
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
