import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { releasesQuery, requestRelease } from '../../api/srm-others.ts';
import { readTypedDate, shortDate } from '../../format/dates.ts';
import { again } from '../../ui/again.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Facts, Panel } from '../../ui/Panel.tsx';
import { useCurrentPerson } from '../srm/person/current-person.ts';
import { FindPerson } from '../srm/person/FindPerson.tsx';
import { ofOtherFund } from '../srm/person/rights-words.ts';
import styles from './Others.module.css';
import { useWords } from './use-words.ts';

const SHORTEST = 5;

/** Whoever was found in the check is there already: nothing is typed twice. */
export function ReleaseForm() {
  const { t, language, label } = useWords();
  const client = useQueryClient();
  const { person, forget } = useCurrentPerson();
  const [reason, setReason] = useState('');
  const [leftOn, setLeftOn] = useState('');
  const [tried, setTried] = useState(false);
  const left = readTypedDate(leftOn);
  const ask = useMutation({
    mutationFn: requestRelease,
    onSuccess: () => {
      setReason('');
      setLeftOn('');
      setTried(false);
      void client.invalidateQueries({ queryKey: releasesQuery.queryKey });
    },
  });
  function submit(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    if (!person || reason.trim().length < SHORTEST || (leftOn !== '' && !left.ok)) return;
    ask.mutate({
      personId: person.personId,
      reason: reason.trim(),
      ...(leftOn !== '' && left.ok ? { leftOn: left.date } : {}),
    });
  }
  function another() {
    ask.reset();
    forget();
  }
  return (
    <Panel title={t('release.new')}>
      {!person && !ask.isSuccess && <FindPerson purpose="REGISTER" />}
      {person && !ofOtherFund(person) && !ask.isSuccess && (
        <div className={styles.form}>
          <p role="status">
            {person.name} <span className="numeric">{person.citizenId}</span>: {t('release.universal')}
          </p>
          <div>
            <Button variant="default" onClick={another}>
              {t('release.another')}
            </Button>
          </div>
        </div>
      )}
      {ask.isSuccess && (
        <div className={styles.form}>
          <p role="status" className={styles.told}>
            {t('release.sent', { name: ask.data.person.name })}
          </p>
          <div>
            <Button variant="default" onClick={another}>
              {t('release.another')}
            </Button>
          </div>
        </div>
      )}
      {person && ofOtherFund(person) && !ask.isSuccess && (
        <form onSubmit={submit} noValidate className={styles.form}>
          <Facts
            items={[
              [
                t('release.who'),
                <span key="who">
                  {person.name} <span className={`numeric ${styles.whole}`}>{person.citizenId}</span>
                </span>,
              ],
              [
                t('release.fund'),
                person.main
                  ? `(${person.main.code}) ${label(person.main.name)} · ${t('release.since', { from: shortDate(person.main.from, language) })}`
                  : '–',
              ],
            ]}
          />
          <Textarea
            label={t('release.reason')}
            description={t('release.reason.hint')}
            required
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            error={tried && reason.trim().length < SHORTEST && t('note.short')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <DateField
            label={t('release.leftOn')}
            name="leftOn"
            hint={t('release.leftOn.hint')}
            value={leftOn}
            show={tried && leftOn !== ''}
            onChange={setLeftOn}
          />
          {ask.isError && <Failure of={ask.error} {...again(ask.error, submit)} />}
          <div className={styles.head}>
            <Button type="submit" loading={ask.isPending}>
              {t('release.send')}
            </Button>
            <Button variant="default" onClick={another}>
              {t('release.another')}
            </Button>
          </div>
        </form>
      )}
    </Panel>
  );
}
