import type { SandboxUnit } from '../../api/sandbox.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import styles from './Sandbox.module.css';
import { texts } from './texts.ts';

/** Tokens of invented units: long, so they are copied rather than read. */
export function Units({ units }: { units: SandboxUnit[] }) {
  const { t, tCode } = useI18nWith(texts);
  const head = ['code', 'name', 'family', 'region', 'token'] as const;
  return (
    <Panel title={t('sandbox.units')}>
      <DataTable label={t('sandbox.units')} head={head.map((name) => t(`sandbox.units.${name}`))}>
        {units.map((unit) => (
          <tr key={unit.hcode}>
            <td className={styles.mono}>{unit.hcode}</td>
            <th scope="row">{unit.name}</th>
            <td>{unit.family ? tCode('family', unit.family) : t('sandbox.units.hospital')}</td>
            <td>{unit.regionNo}</td>
            <td>
              <CopyButton size="sm" value={unit.apiToken} name={t('sandbox.units.copyToken', { name: unit.name })} />
            </td>
          </tr>
        ))}
      </DataTable>
    </Panel>
  );
}
