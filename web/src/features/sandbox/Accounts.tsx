import type { SandboxAccount } from '../../api/sandbox.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import styles from './Sandbox.module.css';
import { texts } from './texts.ts';

export function Accounts({ accounts }: { accounts: SandboxAccount[] }) {
  const { t } = useI18nWith(texts);
  const head = ['username', 'password', 'unit', 'what'] as const;
  return (
    <Panel title={t('sandbox.accounts')}>
      <DataTable label={t('sandbox.accounts')} head={head.map((name) => t(`sandbox.accounts.${name}`))}>
        {accounts.map((account) => (
          <tr key={account.username}>
            <th scope="row" className={styles.mono}>
              {account.username}
            </th>
            <td className={styles.mono}>{account.password}</td>
            <td>{account.hcode ?? t('app.none')}</td>
            <td>{account.what}</td>
          </tr>
        ))}
      </DataTable>
    </Panel>
  );
}
