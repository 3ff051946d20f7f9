import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type Case, caseQuery, type Notes } from '../../api/officer.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Facts, Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { GrantStateBadge } from '../authority/badges.tsx';
import { GrantHistory } from '../authority/GrantHistory.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { CaseDocuments } from './CaseDocuments.tsx';
import { DecidedLine } from './DecidedLine.tsx';
import { Decision } from './Decision.tsx';
import styles from './Officer.module.css';
import { Taking } from './Taking.tsx';
import { texts } from './texts.ts';

/** One case: what changes, the papers beside it, and the decision. */
export function CasePage() {
  const t = useTexts(texts);
  const { grantId } = useParams({ from: '/officer/cases/$grantId' });
  const { decided, outcome } = useSearch({ from: '/officer/cases/$grantId' });
  const asked = useQuery(caseQuery(grantId));
  if (asked.data) return <CaseView key={grantId} of={asked.data} decided={decided} outcome={outcome} />;
  return (
    <Page title={t('list.title')}>
      {asked.isError ? (
        <Failure of={asked.error} retry={() => void asked.refetch()} />
      ) : (
        <Working>{t('list.loading')}</Working>
      )}
    </Page>
  );
}

interface Props {
  of: Case;
  decided?: string | undefined;
  outcome?: 'approve' | 'return' | 'reject' | undefined;
}

function CaseView({ of, decided, outcome }: Props) {
  const t = useTexts(texts);
  // While returning, every answer has room for the officer's note on it.
  const [notes, setNotes] = useState<Notes>();
  const mine = of.case.takenBy?.mine === true && of.state === 'UNDER_REVIEW';
  return (
    <Page
      title={t('case.title', { capacity: t(`capacity.${of.capacity}`), unit: of.unit.name })}
      lead={
        <>
          <GrantStateBadge state={of.state} /> <span className="numeric">{of.referenceNo}</span>
        </>
      }
      action={
        <LinkButton to="/officer" variant="default" size="sm">
          {t('case.back')}
        </LinkButton>
      }
    >
      <div className={styles.stack}>
        <DecidedLine decided={decided} outcome={outcome} />
        <CaseFacts of={of} />
        <Taking of={of} />
        <div className={styles.columns}>
          <Panel title={t('case.change')}>
            <BeforeAfter of={of} notes={mine ? notes : undefined} setNotes={setNotes} />
          </Panel>
          <div className={styles.beside}>
            {mine && <Decision of={of} notes={notes} setNotes={setNotes} />}
            <Panel title={t('case.documents')}>
              <CaseDocuments of={of} />
            </Panel>
          </div>
        </div>
        <GrantHistory grant={of} />
      </div>
    </Page>
  );
}

function CaseFacts({ of }: { of: Case }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const { applicant, thaid, unit } = of;
  const { name, hcode } = unit;
  const proof = thaid && { name: thaid.by, as: t(`facts.as.${thaid.as}`), at: dateAndTime(thaid.at, language) };
  return (
    <Facts
      items={[
        [t('facts.applicant'), `${applicant.name} (${applicant.citizenId})`],
        [t('facts.thaid'), proof ? t('facts.thaid.by', proof) : '–'],
        [
          t('facts.unit'),
          t('case.unit', { name, hcode: hcode ?? '', affiliation: t.code('affiliation', unit.affiliation) }),
        ],
      ]}
    />
  );
}
