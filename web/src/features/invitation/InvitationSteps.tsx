import type { Invitation } from '../../api/users.ts';
import { shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Credentials } from './Credentials.tsx';
import styles from './Invitation.module.css';
import { Prove } from './Prove.tsx';
import { texts } from './texts.ts';

const STEPS = ['PROVE', 'CREDENTIALS', 'CONFIRM_MAIL', 'DONE'] as const;

interface Props {
  invitation: Invitation;
  /** User name that the roles went into just now. */
  acceptedBy: string | undefined;
}

/** What the invitation offers, where one is, and the step to take. */
export function InvitationSteps({ invitation, acceptedBy }: Props) {
  const t = useTexts(texts);
  const { step } = invitation;
  return (
    <div className={styles.columns}>
      <div>
        <Panel title={t(`invitation.step.${step}`)}>
          {step === 'PROVE' && <Prove invitation={invitation} />}
          {(step === 'CREDENTIALS' || step === 'CONFIRM_MAIL') && <Credentials key={step} invitation={invitation} />}
          {step === 'DONE' && (
            <>
              <p role="status">
                {acceptedBy ? t('invitation.done', { username: acceptedBy }) : t('invitation.done.any')}
              </p>
              <LinkButton to="/eportal">{t('invitation.toPortal')}</LinkButton>
            </>
          )}
        </Panel>
      </div>
      <div>
        <Offered invitation={invitation} />
        <h2>{t('invitation.steps')}</h2>
        <ol>
          {STEPS.map((one, at) => (
            <li key={one} aria-current={one === step ? 'step' : undefined} className={styles.step}>
              {t(`invitation.step.${one}`)}
              {one === step && ` · ${t('invitation.now')}`}
              {at < STEPS.indexOf(step) && ` · ${t('invitation.past')}`}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function Offered({ invitation }: { invitation: Invitation }) {
  const t = useTexts(texts);
  const { label, language } = useI18n();
  return (
    <>
      <h2>{t('invitation.roles')}</h2>
      <ul>
        {invitation.roles.map((role) => (
          <li key={`${role.role}${role.from}`}>
            <strong>
              {label(role.systemName)} · {label(role.name)}
            </strong>
            <br />
            {label(role.lets)}
            <br />
            <span className="dim">
              {shortDate(role.from, language)}
              {role.until && ` – ${shortDate(role.until, language)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
