import { Divider, Stack } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Page } from '../../ui/Page.tsx';
import { SmartCardWay } from '../card-sign-in/SmartCardWay.tsx';
import { LinkedServices } from '../linked/LinkedServices.tsx';
import { DemoAccounts } from './DemoAccounts.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import styles from './SignInPage.module.css';
import { ThaidReturn } from './ThaidReturn.tsx';
import { ThaidWay } from './ThaidWay.tsx';
import { texts } from './texts.ts';
import { useEnter } from './use-enter.ts';

/** The ways in, the surest first; `level` says that the page beyond takes no password alone (AMB-28). */
export function SignInPage() {
  const { t } = useI18n();
  const own = useTexts(texts);
  const { to, level, proof, thaidError } = useSearch({ from: '/signin' });
  const enter = useEnter();
  const [typed, setTyped] = useState({ username: '', password: '' });
  const title = level ? own('level.title') : t('signin.title');
  const lead = level ? own('level.lead') : t(to ? 'signin.first' : 'signin.lead');
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={title} lead={lead}>
        <div className={styles.answer}>
          <ThaidReturn proof={proof} thaidError={thaidError} />
        </div>
        <div className={styles.columns}>
          <Stack gap="md">
            <ThaidWay />
            {level !== 'L3' && <SmartCardWay onEnter={enter} />}
            {!level && (
              <>
                <Divider label={own('thaid.or')} />
                <PasswordForm typed={typed} type={(change) => setTyped((now) => ({ ...now, ...change }))} />
              </>
            )}
            <p>
              {own('signUp.none')} <Link to="/signup">{own('thaid.signUp')}</Link>
            </p>
            {!level && <LinkedServices />}
          </Stack>
          {!level && <DemoAccounts use={({ username, password }) => setTyped({ username, password })} />}
        </div>
      </Page>
    </main>
  );
}
