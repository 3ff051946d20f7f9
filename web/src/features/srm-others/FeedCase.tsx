import { Button, Group, Progress } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { cancelFeed, type Feed, feedQuery, feedsQuery, isOpenFeed } from '../../api/srm-others.ts';
import type { Answer } from '../../api/types.ts';
import { dateAndTime } from '../../format/dates.ts';
import type { TextKey } from '../../i18n/texts.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { DataTable } from '../../ui/Panel.tsx';
import styles from './Others.module.css';
import { texts } from './texts.ts';
import { useWords } from './use-words.ts';

const tones: Record<Feed['state'], Tone> = {
  RECEIVING: 'plain',
  RECEIVED: 'plain',
  RUNNING: 'warn',
  COMPLETED: 'done',
  FAILED: 'bad',
  CANCELLED: 'plain',
};

type Verdict = Answer<'entitlement.showFeed'>['problems'][number]['verdict'];

/** One file: how far it is, what it did, and the lines that could not be done. */
export function FeedCase({ feed }: { feed: Feed }) {
  const { t, language, number } = useWords();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const { state, fileName: name, lines, reached } = feed;
  const cancel = useMutation({
    mutationFn: () => cancelFeed(feed.feedId),
    onSettled: () => client.invalidateQueries({ queryKey: feedsQuery.queryKey }),
  });
  const words = t('feeds.progress', { reached: number(reached), lines: number(lines) });
  // A feed is applied; a transfer moves people.
  const stateWords = state === 'RUNNING' ? t('feeds.state.RUNNING') : t(`state.${state}`);
  const counts = Object.entries(feed.counts) as [Verdict, number][];
  return (
    <li>
      <div className={styles.head}>
        <strong className={styles.name}>{name}</strong>
        <span>{t(`kind.${feed.kind}`)}</span>
        {feed.fund && <span>{feed.fund}</span>}
        <Badge tone={tones[state]}>{stateWords}</Badge>
      </div>
      <p className="dim">{t('by', { name: feed.madeBy, at: dateAndTime(feed.madeAt, language) })}</p>
      {isOpenFeed(feed) && state !== 'RECEIVING' && (
        <Progress.Root size="lg">
          <Progress.Section value={(reached / Math.max(1, lines)) * 100} aria-label={name} aria-valuetext={words} />
        </Progress.Root>
      )}
      {lines > 0 && (
        <p>{[words, ...counts.map(([verdict, count]) => `${t(`verdict.${verdict}`)} ${number(count)}`)].join(' · ')}</p>
      )}
      {feed.failure && <p>{feed.failure.text[language]}</p>}
      {cancel.isError && <Failure of={cancel.error} />}
      <Group gap="sm">
        {(state === 'RECEIVED' || state === 'RUNNING') && (
          <Button
            size="sm"
            variant="default"
            loading={cancel.isPending}
            aria-label={t('feeds.cancel.of', { name })}
            onClick={() => cancel.mutate()}
          >
            {t('feeds.cancel')}
          </Button>
        )}
        {(state === 'COMPLETED' || feed.failure) && (
          <Button
            size="sm"
            variant="default"
            aria-expanded={open}
            aria-label={t('feeds.report.of', { name })}
            onClick={() => setOpen(!open)}
          >
            {t('feeds.report')}
          </Button>
        )}
      </Group>
      {open && <Problems feed={feed} />}
    </li>
  );
}

function Problems({ feed }: { feed: Feed }) {
  const { t, number } = useWords();
  const report = useQuery(feedQuery(feed));
  if (!report.data) return report.isError ? <Failure of={report.error} /> : null;
  const { problems, more } = report.data;
  if (problems.length === 0) return <p>{t('feeds.noProblems')}</p>;
  const known = (verdict: Verdict, problem: string | null) => {
    if (verdict === 'PERSON_NOT_FOUND') return t('feeds.noSuch');
    const key = `problem.${problem}`;
    return key in texts.th ? t(key as TextKey<typeof texts>) : '';
  };
  return (
    <>
      <p className="dim">{t('feeds.line.hint')}</p>
      <DataTable label={t('feeds.report')} head={[t('feeds.line'), t('feeds.verdict'), t('feeds.problem')]}>
        {problems.map(({ line, verdict, problem }) => (
          <tr key={line}>
            <td className="numeric">{number(line)}</td>
            <td>{t(`verdict.${verdict}`)}</td>
            <td>{known(verdict, problem)}</td>
          </tr>
        ))}
      </DataTable>
      {more && <p className="dim">{t('feeds.more')}</p>}
    </>
  );
}
