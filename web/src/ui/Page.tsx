import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useI18n } from '../i18n/index.tsx';
import styles from './Page.module.css';

interface Props {
  title: string;
  /** One line: what this is and what happens next. */
  lead?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** Title, one-line state, primary action and content, the same on every page. The title takes the focus on arrival. */
export function Page({ title, lead, action, children }: Props) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const windowTitle = `${title} · ${t('app.name')}`;
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);
  useEffect(() => {
    // A page that puts the cursor in its own first field keeps it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div className={styles.head}>
        <div>
          <Title order={1} ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {lead && <p className={`${styles.lead} measure`}>{lead}</p>}
        </div>
        {action}
      </div>
      {children}
    </>
  );
}
