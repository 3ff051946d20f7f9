import { Badge } from '../../../ui/Badge.tsx';
import { when } from '../person/rights-words.ts';
import { useWords } from '../person/use-words.ts';
import type { Change, Period, Registration } from './events.ts';
import styles from './History.module.css';

/** One change on the line of time: when, what, how long, and whether it counted. */
export function Line({ change }: { change: Change }) {
  const words = useWords();
  const { t } = words;
  const { to } = change.kind === 'RIGHT' ? change.period : change.registration;
  return (
    <li className={styles.line} data-kind={change.kind} data-open={to === null}>
      <p className={`${styles.when} numeric`}>
        {when(change.at, words)}
        <small>{to === null ? t('history.now') : t('history.until', { date: when(to, words) })}</small>
      </p>
      {change.kind === 'RIGHT' ? <OfRight period={change.period} /> : <OfUnits registration={change.registration} />}
    </li>
  );
}

function OfRight({ period }: { period: Period }) {
  const { t, label } = useWords();
  return (
    <div>
      <p>
        <strong>
          {t('person.mainRight')} ({period.code}) {label(period.name)}
        </strong>
      </p>
      {period.sub && (
        <p>
          {t('person.subRight')} ({period.sub}) {period.subName ? label(period.subName) : ''}
        </p>
      )}
      <p className="dim">{t('history.source', { source: t.code('source', period.source) })}</p>
    </div>
  );
}

function OfUnits({ registration: row }: { registration: Registration }) {
  const { t } = useWords();
  const { primaryUnit, regularUnit, referralUnit, byUnit } = row;
  const units = [
    [t('person.primaryUnit'), primaryUnit],
    [t('person.regularUnit'), regularUnit],
    [t('person.referralUnit'), referralUnit],
  ] as const;
  return (
    <div>
      <p className={styles.what}>
        <strong>
          {t.code('kind', row.kind)} · {t.code('channel', row.channel)}
        </strong>
        <Counted row={row} />
      </p>
      {units.map(([name, unit]) => unit && <p key={name}>{`${name} ${unit.name} (${unit.hcode})`}</p>)}
      <p className="dim">
        {[
          byUnit && t('history.by', { unit: `${byUnit.name} (${byUnit.hcode})` }),
          row.point && t('history.point', { point: row.point }),
          row.endedBy && t.code('ended', row.endedBy),
          row.evidence.map(({ kind }) => t.code('kindOf', kind)).join(', '),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}

function Counted({ row: { counted, changeNo, fiscalYear } }: { row: Registration }) {
  const { t } = useWords();
  if (!counted) return <Badge tone="plain">{t('history.notCounted')}</Badge>;
  return <Badge tone="warn">{t('history.counted', { no: changeNo ?? 0, year: fiscalYear ?? 0 })}</Badge>;
}
