import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Sandbox } from '../../api/sandbox.ts';
import { bangkokDay } from '../../format/dates.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { exampleCalls } from './example-calls.ts';
import { fullName } from './names.ts';
import styles from './Sandbox.module.css';
import { texts } from './texts.ts';

/** Copy-paste calls for the doors that hospital software knows, filled with a chosen unit and person. */
export function Calls({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useI18nWith(texts);
  const [hcode, setHcode] = useState(sandbox.units[0]?.hcode ?? '');
  const [pid, setPid] = useState(sandbox.persons[0]?.pid ?? '');
  const unit = sandbox.units.find((known) => known.hcode === hcode);
  if (!unit || !pid) return null;
  const place = { platform: window.location.origin, agent: sandbox.agentUrl, day: bangkokDay(new Date()) };
  return (
    <Panel title={t('sandbox.calls')}>
      <p className="dim">{t('sandbox.calls.lead')}</p>
      <div className={styles.choice}>
        <NativeSelect
          label={t('sandbox.calls.unit')}
          value={hcode}
          data={sandbox.units.map((known) => ({ value: known.hcode, label: `${known.name} (${known.hcode})` }))}
          onChange={(event) => setHcode(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('sandbox.calls.person')}
          value={pid}
          data={sandbox.persons.map((known) => ({ value: known.pid, label: `${fullName(known)} · ${known.scenario}` }))}
          onChange={(event) => setPid(event.currentTarget.value)}
        />
      </div>
      {exampleCalls(unit, pid, place).map(({ name, call }) => (
        <div key={name} className={styles.call}>
          <h3>{t(`sandbox.call.${name}`)}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long call scrolls and must be reachable by keyboard */}
          <pre tabIndex={0}>{call}</pre>
          <CopyButton size="sm" value={call} name={t('sandbox.calls.copyOf', { name: t(`sandbox.call.${name}`) })} />
        </div>
      ))}
    </Panel>
  );
}
