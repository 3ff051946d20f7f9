import { Button } from '@mantine/core';
import { IconId } from '@tabler/icons-react';
import { useState } from 'react';
import type { Session } from '../../api/types.ts';
import { useTexts } from '../../i18n/index.tsx';
import { PinForm } from './PinForm.tsx';
import { texts } from './texts.ts';

/** SRM-06, SRM-12: signing in by card and PIN. Two steps, so that nobody types a PIN into a page unasked. */
export function SmartCardWay({ onEnter }: { onEnter: (session: Session) => Promise<void> }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  if (open) return <PinForm purpose="SIGN_IN" onEnter={onEnter} cancel={() => setOpen(false)} />;
  return (
    <div>
      <Button fullWidth variant="default" size="lg" leftSection={<IconId aria-hidden />} onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      <p className="dim" style={{ marginBlockStart: '0.5rem' }}>
        {t('what')}
      </p>
    </div>
  );
}
