import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/index.tsx';
import styles from './SignIn.module.css';
import { texts } from './texts.ts';

const STEPS = ['none.step.1', 'none.step.2', 'none.step.3', 'none.step.4'] as const;

/** SRM-09, SYS-19: no agent answers on this computer: what it is, where to get it, and what to do with it. */
export function NoAgent({ back }: { back: () => void }) {
  const t = useTexts(texts);
  return (
    <div className={styles.screen}>
      <h3>{t('none.title')}</h3>
      <p>{t('none.lead')}</p>
      <p>
        <Button component="a" href="/downloads/agent" download leftSection={<IconDownload aria-hidden />}>
          {t('none.download')}
        </Button>{' '}
        <span className="dim">{t('none.size')}</span>
      </p>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p role="status">{t('none.waiting')}</p>
      <Group>
        <Button variant="default" onClick={back}>
          {t('card.back')}
        </Button>
      </Group>
    </div>
  );
}
