import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTexts } from '../../i18n/index.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { texts } from './texts.ts';

/** Where the demo's mail ends up: a real mail server with a page to read it, and switches to make it misbehave. */
export function MailboxPanel({ url }: { url: string }) {
  const t = useTexts(texts);
  return (
    <Panel title={t('sandbox.mailbox')}>
      <p>{t('sandbox.mailbox.lead')}</p>
      <Button
        component="a"
        href={url}
        target="_blank"
        rel="noopener"
        variant="default"
        leftSection={<IconMail aria-hidden />}
      >
        {t('sandbox.mailbox.open')}
      </Button>
    </Panel>
  );
}
