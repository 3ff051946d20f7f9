import { useEffect, useState } from 'react';
import { useSession } from '../api/session.ts';
import { useI18n } from '../i18n/index.tsx';
import styles from './Shell.module.css';

function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** "Level of sign-in: L2 ThaiD · expires in 42 min", and a warning when it is near. */
export function SessionLine() {
  const { t } = useI18n();
  const session = useSession();
  const now = useNow(20_000);
  if (!session) return null;
  const minutes = Math.max(0, Math.floor((Date.parse(session.expiresAt) - now) / 60_000));
  return (
    <footer className={styles.footer}>
      <span>
        {t('shell.level', { level: t(`shell.level.${session.level}`) })} · {t('shell.expiresIn', { minutes })}
      </span>
      {minutes < 5 && <strong role="status">{t('shell.expiring')}</strong>}
      {session.mode === 'demo' && <span>{t('shell.demo')}</span>}
    </footer>
  );
}
