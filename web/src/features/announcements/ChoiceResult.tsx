import { Button } from '@mantine/core';
import type { JudgedChoice, Verdict } from '../../api/announcements.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { DataTable } from '../../ui/Panel.tsx';
import styles from './Announcements.module.css';
import { useNames } from './ItemTable.tsx';
import { texts } from './texts.ts';

const harmless: Verdict[] = ['TWICE', 'IN_THIS_DRAFT', 'ANNOUNCED_ALREADY'];

/** What would become of each line of a choice, and the button that adds what can be added. */
export function ChoiceResult({ of, busy, onAdd }: { of: JudgedChoice; busy: boolean; onAdd: () => void }) {
  const t = useTexts(texts);
  const names = useNames();
  const good = of.counts.OK ?? 0;
  const head = [t('items.code'), t('items.name'), t('items.province'), t('add.verdict')];
  return (
    <section aria-live="polite">
      <p>
        <strong>{t('add.result', { total: of.total.toLocaleString('en') })}</strong>
      </p>
      <ul className={styles.counts}>
        {(Object.entries(of.counts) as [Verdict, number][]).map(([verdict, count]) => (
          <li key={verdict}>
            <VerdictBadge verdict={verdict} /> <span className="numeric">{count.toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
      <p>
        <Button loading={busy} disabled={good === 0} onClick={onAdd}>
          {good === 0 ? t('add.none') : t('add.add', { count: good.toLocaleString('en') })}
        </Button>
      </p>
      {of.lines.length < of.total && (
        <p className="dim">
          {t('add.shown', { shown: of.lines.length.toLocaleString('en'), total: of.total.toLocaleString('en') })}
        </p>
      )}
      <DataTable label={t('add.result', { total: of.total.toLocaleString('en') })} head={head}>
        {of.lines.map(({ code, name, provinceCode, verdict, announcedIn }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a code may stand there twice, and the list never changes
          <tr key={index}>
            <th scope="row" className="numeric">
              {code}
            </th>
            <td>{name ?? '–'}</td>
            <td>{names.province(provinceCode)}</td>
            <td>
              <VerdictBadge verdict={verdict} />
              {announcedIn && <div className="dim">{t('verdict.in', { number: announcedIn })}</div>}
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}

function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const t = useTexts(texts);
  const tone = verdict === 'OK' ? 'good' : harmless.includes(verdict) ? 'plain' : 'bad';
  return <Badge tone={tone}>{t(`verdict.${verdict}`)}</Badge>;
}
