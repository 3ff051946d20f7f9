import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Release, type ReleaseStep, releaseStep, releasesQuery } from '../../api/srm-others.ts';
import { dateAndTime, shortDate } from '../../format/dates.ts';
import { again } from '../../ui/again.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Decide } from './Decide.tsx';
import styles from './Others.module.css';
import { useWords } from './use-words.ts';

const tones: Record<Release['state'], Tone> = {
  REQUESTED: 'warn',
  TAKEN: 'warn',
  ACCEPTED: 'done',
  REFUSED: 'bad',
  WITHDRAWN: 'plain',
};

/** One request: who, from which fund, why; and what this person may do with it now. */
export function ReleaseCase({ release, mayDecide }: { release: Release; mayDecide: boolean }) {
  const { t, language, label } = useWords();
  const client = useQueryClient();
  const work = useMutation({
    mutationFn: ({ step, note = '' }: { step: ReleaseStep; note?: string }) =>
      releaseStep({ id: release.releaseId, step, note }),
    onSettled: () => client.invalidateQueries({ queryKey: releasesQuery.queryKey }),
  });
  const { fund, person, state } = release;
  return (
    <li>
      <div className={styles.head}>
        <strong className={styles.name}>{person.name}</strong>
        <span className="numeric">{person.citizenId}</span>
        <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
      </div>
      <p>
        ({fund.mainRight}) {label(fund.name)} · {t('release.since', { from: shortDate(release.since, language) })}
        {release.leftOn && ` · ${t('release.until', { date: shortDate(release.leftOn, language) })}`}
      </p>
      <p>{release.reason}</p>
      <p className="dim">
        {t('by.asked', { name: release.requestedBy, at: dateAndTime(release.requestedAt, language) })}
        {release.unit && ` · ${release.unit.name} (${release.unit.hcode})`}
      </p>
      {state === 'TAKEN' && release.takenBy && <p className="dim">{t('release.inHand', { name: release.takenBy })}</p>}
      {release.decidedBy && release.decidedAt && (
        <p className="dim">
          {t('by.decided', { name: release.decidedBy, at: dateAndTime(release.decidedAt, language) })}
        </p>
      )}
      {release.note && (
        <p>
          {t('note')}: {release.note}
        </p>
      )}
      {work.isError && (
        <Failure of={work.error} {...again(work.error, () => work.variables && work.mutate(work.variables))} />
      )}
      {mayDecide && state === 'REQUESTED' && !release.own && (
        <div>
          <Button size="sm" loading={work.isPending} onClick={() => work.mutate({ step: 'take' })}>
            {t('take')}
          </Button>
        </div>
      )}
      {mayDecide && release.inHand && (
        <Decide
          busy={work.isPending}
          accept={() => work.mutate({ step: 'accept' })}
          refuse={(note) => work.mutate({ step: 'refuse', note })}
        />
      )}
      {release.mayWithdraw && (
        <div className={styles.head}>
          <span className="dim">{t('own.waits')}</span>
          <Button
            size="sm"
            variant="default"
            loading={work.isPending}
            onClick={() => work.mutate({ step: 'withdraw' })}
          >
            {t('withdraw')}
          </Button>
        </div>
      )}
    </li>
  );
}
