import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionQuery } from '../../../api/session.ts';
import type { Session } from '../../../api/types.ts';
import { useTexts } from '../../../i18n/index.tsx';
import shell from '../../../shell/Shell.module.css';
import { Page } from '../../../ui/Page.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StepUp } from '../../../ui/step-up/StepUp.tsx';
import { ThaidReturn } from '../../signin/ThaidReturn.tsx';
import { ThaidWay } from '../../signin/ThaidWay.tsx';
import { useEnter } from '../../signin/use-enter.ts';
import { CardWay } from './CardWay.tsx';
import styles from './SignIn.module.css';
import { texts } from './texts.ts';

/** SC-22, SRM-06: card with PIN or ThaiD; a password session is lifted by the same two, never led around them (INV-IDN-6). */
export function SrmSignInPage() {
  const t = useTexts(texts);
  const { proof, thaidError } = useSearch({ from: '/srm/sign-in' });
  const session = useQuery(sessionQuery).data;
  const low = session?.level === 'L1' ? session : undefined;
  useOnwards(session);
  const enter = useEnter('/srm');
  const onEnter = (entered: Session) => void enter(entered);
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('title')} lead={t('lead')}>
        <div className={styles.answer}>
          <ThaidReturn proof={proof} thaidError={thaidError} first="/srm" />
          {low && <TooLow name={low.account.displayName} />}
        </div>
        <div className={styles.ways}>
          <Panel title={t('card.title')}>
            <CardWay purpose={low ? 'STEP_UP' : 'SIGN_IN'} onEnter={onEnter} />
          </Panel>
          <Panel title={t('thaid.title')}>{low ? <StepUp /> : <ThaidWay page="/srm/sign-in" />}</Panel>
        </div>
        <GetRights />
      </Page>
    </main>
  );
}

/** Who is signed in well enough has nothing to do here. */
function useOnwards(session: Session | null | undefined): void {
  const { to } = useSearch({ from: '/srm/sign-in' });
  const navigate = useNavigate();
  const enough = session ? session.level !== 'L1' : false;
  useEffect(() => {
    if (enough) void navigate({ to: to ?? '/srm', replace: true });
  }, [enough, to, navigate]);
}

function TooLow({ name }: { name: string }) {
  const t = useTexts(texts);
  return (
    <div role="status">
      <strong>{t('low.title')}</strong>
      <p>{t('low.lead', { name })}</p>
    </div>
  );
}

/** SRM-03 to SRM-05: how one gets the right to use SRM. */
function GetRights() {
  const t = useTexts(texts);
  return (
    <details className={styles.below}>
      <summary>{t('rights.title')}</summary>
      <ol>
        <li>{t('rights.1')}</li>
        <li>{t('rights.2')}</li>
        <li>{t('rights.3')}</li>
      </ol>
    </details>
  );
}
