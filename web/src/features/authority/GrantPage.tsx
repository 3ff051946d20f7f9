import type { Grant } from '../../api/authority.ts';
import { letterUrl } from '../../api/authority.ts';
import { clock } from '../../format/dates.ts';
import { useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Authority.module.css';
import { GrantStateBadge } from './badges.tsx';
import { GrantActions } from './GrantActions.tsx';
import { GrantHistory } from './GrantHistory.tsx';
import { WithGrant } from './grant-frame.tsx';
import { TaskList } from './TaskList.tsx';
import { texts } from './texts.ts';
import { usePeriod, useTaskName } from './use-words.ts';

/** One grant from draft to decision: what is to be done, by whom, what the office said, and what has happened. */
export const GrantPage = () => <WithGrant>{(grant) => <GrantView grant={grant} />}</WithGrant>;

function GrantView({ grant }: { grant: Grant }) {
  const t = useTexts(texts);
  const period = usePeriod();
  const taskName = useTaskName();
  const saved = grant.may.edit ? ` · ${t('grant.saved', { time: clock(grant.updatedAt) })}` : '';
  const next = t(`state.next.${grant.state}`, {
    region: grant.unit.regionNo ?? '',
    task: taskName('THAID', grant.capacity),
  });
  return (
    <Page
      title={t('grant.title', { capacity: t(`capacity.${grant.capacity}`), unit: grant.unit.name })}
      lead={
        <>
          <GrantStateBadge state={grant.state} /> {next}
          {saved}
        </>
      }
      action={
        <LinkButton to="/oss/authority" variant="default" size="sm">
          {t('grant.back')}
        </LinkButton>
      }
    >
      <div className={styles.stack}>
        {grant.referenceNo && (
          <p className="numeric">
            <strong>{t('grant.reference', { reference: grant.referenceNo })}</strong>
            {grant.state === 'APPROVED' && ` · ${period(grant.scope)}`}
          </p>
        )}
        <Decision grant={grant} />
        <Panel title={t('grant.tasks')}>
          <TaskList grant={grant} />
          {grant.capacity === 'DELEGATE' && grant.may.edit && (
            <p>
              <a href={letterUrl(grant.grantId)} target="_blank" rel="noreferrer">
                {t('grant.letter')}
              </a>{' '}
              <span className="dim">{t('grant.letter.what')}</span>
            </p>
          )}
        </Panel>
        <GrantActions grant={grant} />
        <GrantHistory grant={grant} />
      </div>
    </Page>
  );
}

function Decision({ grant }: { grant: Grant }) {
  const t = useTexts(texts);
  const { decision } = grant;
  if (decision?.outcome !== 'REJECTED') return null;
  return (
    <Panel title={t('grant.decision', { office: decision.office })}>
      {decision.reasonCode && <p>{t.code('reason', decision.reasonCode)}</p>}
      {decision.text && <p>{decision.text}</p>}
    </Panel>
  );
}
