import { lazy, Suspense, useState } from 'react';
import { MenuButton } from './MenuButton.tsx';
import type { HeaderMenuProps } from './OpenMenu.tsx';

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
