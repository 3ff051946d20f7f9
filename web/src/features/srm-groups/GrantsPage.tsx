import { useQuery } from '@tanstack/react-query';
import { groupGrantsQuery } from '../../api/groups.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import { GrantForm } from './GrantForm.tsx';
import { GrantList } from './GrantList.tsx';
import styles from './Groups.module.css';
import { useGroupWords } from './use-group-words.ts';

/** The registration division: one-time rights, case by case, and what became of them (GRP-14 to GRP-16). */
export function GrantsPage() {
  const { t } = useGroupWords();
  const list = useQuery(groupGrantsQuery);
  return (
    <Page title={t('grants.title')} lead={t('grants.lead')}>
      <div className={styles.stack}>
        {list.isError && <Failure of={list.error} {...again(list.error, () => void list.refetch())} />}
        {list.isPending && <Working>{t('loading')}</Working>}
        {list.data && (
          <>
            <GrantForm />
            <GrantList grants={list.data.grants} />
          </>
        )}
      </div>
    </Page>
  );
}
