import { Menu } from '@mantine/core';
import { type HeaderMenuProps, MenuButton } from './HeaderMenu.tsx';

/** The list of choices, open at once, since it is only loaded when somebody asked for it. */
export function OpenMenu({ title, choices, ...button }: HeaderMenuProps) {
  return (
    <Menu position="bottom-end" defaultOpened>
      <Menu.Target>
        <MenuButton {...button} />
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
