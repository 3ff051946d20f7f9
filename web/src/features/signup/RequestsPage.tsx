import { useQuery } from '@tanstack/react-query';
import { type MyRequests, myRequestsQuery } from '../../api/sign-up.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './SignUp.module.css';
import { texts } from './texts.ts';

/** OSS-48, OSS-75: how the account came about, and what became of every mail about it. */
export function RequestsPage() {
  const t = useTexts(texts);
  const asked = useQuery(myRequestsQuery);
  return (
    <main id="content" className={shell.main}>
      <Page title={t('requests.title')} lead={t('requests.lead')}>
        {asked.isPending && <Working>{t('loading')}</Working>}
        {asked.isError && <Failure of={asked.error} retry={() => void asked.refetch()} />}
        {asked.data && (
          <div className={styles.wide}>
            <History signUp={asked.data.signUp} />
            <Mails mails={asked.data.mails} />
          </div>
        )}
      </Page>
    </main>
  );
}

function History({ signUp }: Pick<MyRequests, 'signUp'>) {
  const t = useTexts(texts);
  const { language } = useI18n();
  if (!signUp) return <p>{t('requests.noSignUp')}</p>;
  return (
    <Panel title={t('requests.signUp', { number: signUp.requestNumber })}>
      <ol className={styles.notes}>
        {signUp.events.map(({ kind, at }) => (
          <li key={`${kind}${at}`}>
            {t(`requests.event.${kind}`)} <span className="dim">{dateAndTime(at, language)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Mails({ mails }: Pick<MyRequests, 'mails'>) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const head = [
    t('requests.mails.when'),
    t('requests.mails.subject'),
    t('requests.mails.to'),
    t('requests.mails.state'),
  ];
  return (
    <Panel title={t('requests.mails')}>
      {mails.length === 0 ? (
        <p>{t('requests.mails.none')}</p>
      ) : (
        <DataTable label={t('requests.mails')} head={head}>
          {mails.map((mail) => (
            <tr key={mail.noticeId}>
              <td>{dateAndTime(mail.queuedAt, language)}</td>
              <td>{mail.subject}</td>
              <td>{mail.recipient}</td>
              <td>
                {t(`requests.state.${mail.state}`)} <Reason {...mail} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Panel>
  );
}

/** Why a mail has not gone; a reply of the server with its number, or none at all. */
function Reason({ state, reason, attempts }: MyRequests['mails'][number]) {
  const t = useTexts(texts);
  if (state === 'SENT' || reason === null) return null;
  const code = /^SMTP_(\d+)$/.exec(reason)?.[1];
  return (
    <span className="dim">
      {code ? t('requests.reason.REFUSED', { code }) : t('requests.reason.UNREACHABLE', { attempts })}
    </span>
  );
}
