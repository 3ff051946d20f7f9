import type { SandboxLicence } from '../../api/sandbox.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import styles from './Sandbox.module.css';
import { texts } from './texts.ts';

/** Professionals whom the councils of the sandbox know: id and licence, to be typed as personnel of a unit. */
export function Licences({ licences }: { licences: SandboxLicence[] }) {
  const { t } = useI18nWith(texts);
  const head = ['name', 'pid', 'no', 'expires', 'what'] as const;
  return (
    <Panel title={t('sandbox.licences')}>
      <p className="dim">{t('sandbox.licences.lead')}</p>
      <DataTable label={t('sandbox.licences')} head={head.map((name) => t(`sandbox.licences.${name}`))}>
        {licences.map(({ pid, name, prefix, no, typeCode, expires, what }) => (
          <tr key={pid}>
            <th scope="row">
              {name}
              <br />
              <small>{t('sandbox.licences.type', { code: typeCode })}</small>
            </th>
            <td className={`${styles.mono} numeric`}>
              {pid} <CopyButton size="xs" value={pid} name={t('sandbox.licences.copyPid', { name })} />
            </td>
            <td className={`${styles.mono} numeric`}>
              {`${prefix}${no}`}{' '}
              <CopyButton size="xs" value={`${prefix}${no}`} name={t('sandbox.licences.copyNo', { name })} />
            </td>
            <td className="numeric">{expires}</td>
            <td>{what}</td>
          </tr>
        ))}
      </DataTable>
    </Panel>
  );
}
