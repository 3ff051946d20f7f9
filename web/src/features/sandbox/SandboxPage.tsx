import { useQuery } from '@tanstack/react-query';
import { sandboxQuery } from '../../api/sandbox.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { Accounts } from './Accounts.tsx';
import { Calls } from './Calls.tsx';
import { CardReaderPanel } from './CardReaderPanel.tsx';
import { CivilPanel } from './CivilPanel.tsx';
import { Licences } from './Licences.tsx';
import { MailboxPanel } from './MailboxPanel.tsx';
import { Persons } from './Persons.tsx';
import styles from './Sandbox.module.css';
import { ThaidPanel } from './ThaidPanel.tsx';
import { texts } from './texts.ts';
import { Units } from './Units.tsx';

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Demo only: everything a developer of hospital software needs to try the doors, and the tour of the house. */
export function SandboxPage() {
  const { t } = useI18nWith(texts);
  const asked = useQuery(sandboxQuery);
  const sandbox = asked.data;
  const absent = { kind: 'NOT_FOUND', code: 'SANDBOX', title: t('sandbox.absent') } as const;
  return (
    <main id="content" className={shell.main}>
      <Page title={t('sandbox.title')} lead={t('sandbox.lead')}>
        {asked.isPending && <Working>{t('app.loading')}</Working>}
        {asked.isError && <Failure of={asked.error} retry={() => void asked.refetch()} />}
        {sandbox === null && <Failure of={{ ...absent, next: t('sandbox.absent.next') }} />}
        {sandbox && (
          <div className={styles.sections}>
            <Panel title={t('sandbox.tour')}>
              <ol className={styles.tour}>
                {steps.map((step) => (
                  <li key={step}>{t(`sandbox.tour.${step}`)}</li>
                ))}
              </ol>
            </Panel>
            {sandbox.simulators && <CardReaderPanel url={sandbox.simulators.cardReaderUrl} persons={sandbox.persons} />}
            {sandbox.simulators && <ThaidPanel url={sandbox.simulators.cardReaderUrl} />}
            {sandbox.simulators && <CivilPanel url={sandbox.simulators.cardReaderUrl} persons={sandbox.persons} />}
            {sandbox.simulators && <MailboxPanel url={sandbox.simulators.mailboxUrl} />}
            <Persons persons={sandbox.persons} readerUrl={sandbox.simulators?.cardReaderUrl} />
            <Accounts accounts={sandbox.accounts} readerUrl={sandbox.simulators?.cardReaderUrl} />
            <Licences licences={sandbox.licences} />
            <Units units={sandbox.units} />
            <Calls sandbox={sandbox} />
          </div>
        )}
      </Page>
    </main>
  );
}
