import { type EvidenceCheck, evidenceQuery } from '../../../api/srm-check.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Facts, Panel } from '../../../ui/Panel.tsx';
import { About } from '../person/About.tsx';
import { PersonPage } from '../person/PersonPage.tsx';
import { when } from '../person/rights-words.ts';
import { useWords } from '../person/use-words.ts';
import styles from './History.module.css';

/** SRM-25: each registration with what was shown for it, and what is still missing. */
export function EvidencePage() {
  const { t } = useWords();
  return (
    <PersonPage view="evidence" purpose="HISTORY">
      {({ personId }) => (
        <About query={evidenceQuery(personId)} loading={t('evidence.loading')}>
          {({ registrations }) => (
            <div className={styles.cards}>
              {registrations.length === 0 && <p role="status">{t('evidence.none')}</p>}
              {registrations.map((one) => (
                <OfOne key={one.registrationId} of={one} />
              ))}
            </div>
          )}
        </About>
      )}
    </PersonPage>
  );
}

function OfOne({ of }: { of: EvidenceCheck['registrations'][number] }) {
  const words = useWords();
  const { t } = words;
  const shown = of.evidence.map(({ kind, note }) => t.code('kindOf', kind) + (note ? ` (${note})` : ''));
  const missing = of.missing.map((kind) => t.code('kindOf', kind));
  return (
    <Panel
      title={t('evidence.registered', { date: when(of.from, words) })}
      aside={
        <Badge tone={of.complete ? 'good' : 'bad'}>
          {t(of.complete ? 'evidence.complete' : 'evidence.incomplete')}
        </Badge>
      }
    >
      <p className="dim">{t.code('channel', of.channel)}</p>
      <Facts
        items={[
          [t('evidence.has'), shown.join(', ') || t(of.complete ? 'evidence.notNeeded' : 'evidence.nothing')],
          ...(missing.length > 0 ? ([[t('evidence.missing'), missing.join(', ')]] as [string, string][]) : []),
        ]}
      />
    </Panel>
  );
}
