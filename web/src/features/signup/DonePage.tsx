import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Facts, Panel } from '../../ui/Panel.tsx';
import { findFinished, forgetFinished } from './finished.ts';
import styles from './SignUp.module.css';
import { texts } from './texts.ts';
import { UnitLine } from './UnitLine.tsx';

/** The account is open: the number of the request, and what comes next. */
export function DonePage() {
  const t = useTexts(texts);
  const [finished] = useState(findFinished);
  if (!finished) return <Navigate to="/signup" replace />;
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('done.title')} lead={t('done.lead', { email: finished.email })}>
        <div className={styles.stack}>
          <Panel title={t('done.reference')}>
            <p className={styles.reference}>{finished.requestNumber}</p>
            <Facts
              items={[
                [t('done.username'), finished.username],
                [t('done.unit'), <UnitLine key="unit" unit={finished.unit} />],
              ]}
            />
          </Panel>
          <Panel title={t('done.next')}>
            <ol className={styles.notes}>
              <li>{t('done.next.1')}</li>
              <li>{t('done.next.2')}</li>
              <li>{t('done.next.3')}</li>
            </ol>
            <LinkButton to="/signin" mt="md" onClick={forgetFinished}>
              {t('done.signin')}
            </LinkButton>
          </Panel>
        </div>
      </Page>
    </main>
  );
}
