import { Button, Group } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import styles from './Personnel.module.css';
import { usePersonnelWords } from './use-personnel-words.ts';

/** Asked in the foot of the dialog before something typed is given up. */
export function Leave({ onStay, onGo }: { onStay: () => void; onGo: () => void }) {
  const { t } = usePersonnelWords();
  const stay = useRef<HTMLButtonElement>(null);
  const [title, what] = [useId(), useId()];
  useEffect(() => stay.current?.focus(), []);
  return (
    <div role="alertdialog" aria-labelledby={title} aria-describedby={what} className={styles.leave}>
      <p>
        <strong id={title}>{t('leave.title')}</strong> <span id={what}>{t('leave.what')}</span>
      </p>
      <Group gap="sm">
        <Button ref={stay} onClick={onStay}>
          {t('leave.stay')}
        </Button>
        <Button variant="default" onClick={onGo}>
          {t('leave.go')}
        </Button>
      </Group>
    </div>
  );
}
