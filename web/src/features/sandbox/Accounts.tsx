import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cardReaderQuery, insertCard, type SandboxAccount } from '../../api/sandbox.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import styles from './Sandbox.module.css';
import { texts } from './texts.ts';

interface Props {
  accounts: SandboxAccount[];
  readerUrl: string | undefined;
}

export function Accounts({ accounts, readerUrl }: Props) {
  const { t } = useI18nWith(texts);
  const queries = useQueryClient();
  const insert = useMutation({
    mutationFn: async (account: SandboxAccount) => readerUrl && insertCard(readerUrl, account.pid),
    onSettled: () => queries.invalidateQueries({ queryKey: cardReaderQuery(readerUrl ?? '').queryKey }),
  });
  const head = ['username', 'password', 'unit', 'what', 'card'] as const;
  return (
    <Panel title={t('sandbox.accounts')}>
      <p className="dim">{t('sandbox.accounts.lead')}</p>
      <p role="status">
        {insert.isSuccess && t('sandbox.accounts.inserted', { name: insert.variables.username })}
        {insert.isError && t('sandbox.reader.down')}
      </p>
      <DataTable label={t('sandbox.accounts')} head={head.map((name) => t(`sandbox.accounts.${name}`))}>
        {accounts.map((account) => (
          <tr key={account.username}>
            <th scope="row" className={styles.mono}>
              {account.username}
              <br />
              <small className="numeric">{account.pid}</small>
            </th>
            <td className={styles.mono}>{account.password}</td>
            <td>{account.hcode ?? t('app.none')}</td>
            <td>{account.what}</td>
            <td>
              <Button
                size="xs"
                variant="default"
                disabled={!readerUrl}
                aria-label={t('sandbox.accounts.insert', { name: account.username })}
                onClick={() => insert.mutate(account)}
              >
                {t('sandbox.persons.insert')}
              </Button>
            </td>
          </tr>
        ))}
      </DataTable>
    </Panel>
  );
}
