import { Button, FileButton, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Feed, feedsQuery, sendFeed } from '../../api/srm-others.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { FeedCase } from './FeedCase.tsx';
import styles from './Others.module.css';
import { useWords } from './use-words.ts';

const kinds = ['FUND', 'CIVIL'] as const satisfies Feed['kind'][];

/** Files of the other funds and of the civil registry: send, follow, and read what could not be done. */
export function FeedsPage() {
  const { t } = useWords();
  const list = useQuery(feedsQuery);
  return (
    <Page title={t('feeds.title')} lead={t('feeds.lead')}>
      <div className={styles.stack}>
        {list.isError && <Failure of={list.error} {...again(list.error, () => void list.refetch())} />}
        {list.isPending && <Working>{t('loading')}</Working>}
        {list.data && (
          <>
            <Send columns={list.data.columns} />
            <Panel title={t('feeds.list')}>
              {list.data.items.length === 0 && <p>{t('feeds.none')}</p>}
              <ul className={styles.list}>
                {list.data.items.map((feed) => (
                  <FeedCase key={feed.feedId} feed={feed} />
                ))}
              </ul>
            </Panel>
          </>
        )}
      </div>
    </Page>
  );
}

function Send({ columns }: { columns: Record<Feed['kind'], string[]> }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [kind, setKind] = useState<Feed['kind']>('FUND');
  const [fund, setFund] = useState('');
  const send = useMutation({
    mutationFn: sendFeed,
    onSettled: () => client.invalidateQueries({ queryKey: feedsQuery.queryKey }),
  });
  const take = (file: File | null | undefined) => {
    if (file) send.mutate({ file, kind, fund: fund.trim().toUpperCase() });
  };
  return (
    <Panel title={t('feeds.new')}>
      <div className={styles.form}>
        <NativeSelect
          size="md"
          label={t('feeds.kind')}
          value={kind}
          data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(event) => setKind(event.currentTarget.value as Feed['kind'])}
        />
        {kind === 'FUND' && (
          <TextInput
            label={t('feeds.fund')}
            description={t('feeds.fund.hint')}
            maxLength={3}
            autoComplete="off"
            value={fund}
            onChange={(event) => setFund(event.currentTarget.value)}
          />
        )}
        {kind === 'FUND' && fund.trim() !== '' && (
          <p role="status" className={styles.warned}>
            {t('feeds.fund.sure', { fund: fund.trim().toUpperCase() })}
          </p>
        )}
        <p>
          {t('feeds.columns')}: <code className={styles.code}>{columns[kind].join(', ')}</code>
        </p>
        <div>
          <FileButton accept=".csv,text/csv" onChange={take} key={send.submittedAt}>
            {(button) => (
              <Button {...button} disabled={send.isPending}>
                {t('feeds.choose')}
              </Button>
            )}
          </FileButton>
        </div>
        {send.isPending && <Working>{t('feeds.sending', { name: send.variables.file.name })}</Working>}
        {send.isError && <Failure of={send.error} {...again(send.error, () => take(send.variables?.file))} />}
      </div>
    </Panel>
  );
}
