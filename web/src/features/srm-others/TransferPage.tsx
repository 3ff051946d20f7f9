import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../api/session.ts';
import { transfersQuery } from '../../api/srm-others.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Others.module.css';
import { TransferCase } from './TransferCase.tsx';
import { TransferForm } from './TransferForm.tsx';
import { useWords } from './use-words.ts';

/** SRM-34: a unit asks for its own persons, the central office for any; another decides, and a worker moves them. */
export function TransferPage() {
  const { t } = useWords();
  const session = useSession();
  const list = useQuery(transfersQuery);
  const asks = session?.roles.some((role) => role === 'REGISTRAR');
  // Whoever decides came for what waits; asking comes after it.
  const decides = session?.roles.some((role) => role === 'CENTRAL_OFFICER');
  return (
    <Page title={t('transfer.title')} lead={t('transfer.lead')}>
      <div className={styles.stack}>
        {asks && !decides && <TransferForm />}
        <Panel title={t('transfer.list')}>
          {list.isError && <Failure of={list.error} {...again(list.error, () => void list.refetch())} />}
          {list.isPending && <Working>{t('loading')}</Working>}
          {list.data?.items.length === 0 && <p>{t('transfer.none')}</p>}
          <ul className={styles.list}>
            {list.data?.items.map((transfer) => (
              <TransferCase key={transfer.transferId} transfer={transfer} mayDecide={list.data.mayDecide} />
            ))}
          </ul>
        </Panel>
        {decides && <TransferForm />}
      </div>
    </Page>
  );
}
