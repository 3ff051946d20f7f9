import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../api/session.ts';
import { releasesQuery } from '../../api/srm-others.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Others.module.css';
import { ReleaseCase } from './ReleaseCase.tsx';
import { ReleaseForm } from './ReleaseForm.tsx';
import { useWords } from './use-words.ts';

/** SRM-33: a registrar asks and follows; an officer works through the queue, and the central office may ask too. */
export function ReleasePage() {
  const { t } = useWords();
  const session = useSession();
  const list = useQuery(releasesQuery);
  const asks = session?.roles.some((role) => role === 'REGISTRAR');
  // Whoever decides came for what waits; asking comes after it.
  const decides = session?.roles.some((role) => role === 'CENTRAL_OFFICER');
  return (
    <Page title={t('release.title')} lead={t('release.lead')}>
      <div className={styles.stack}>
        {asks && !decides && <ReleaseForm />}
        <Panel title={t('release.list')}>
          {list.isError && <Failure of={list.error} {...again(list.error, () => void list.refetch())} />}
          {list.isPending && <Working>{t('loading')}</Working>}
          {list.data?.items.length === 0 && <p>{t('release.none')}</p>}
          <ul className={styles.list}>
            {list.data?.items.map((release) => (
              <ReleaseCase key={release.releaseId} release={release} mayDecide={list.data.mayDecide} />
            ))}
          </ul>
        </Panel>
        {decides && <ReleaseForm />}
      </div>
    </Page>
  );
}
