import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Direction, type GroupCode, grantGroupRight, groupGrantsQuery } from '../../api/groups.ts';
import { putAnswer } from '../../api/put-answer.ts';
import { readTypedDate } from '../../format/dates.ts';
import { again } from '../../ui/again.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Groups.module.css';
import { UnitChoice } from './UnitChoice.tsx';
import { useGroupWords } from './use-group-words.ts';

const groups = ['STUDENT_OTHER', 'STUDENT_MOE', 'ARMY', 'NAVY', 'AIRFORCE', 'PRISONER'] as const satisfies GroupCode[];
const directions = ['IN', 'OUT'] as const satisfies Direction[];

/** A unit's letter becomes a right for one job. */
export function GrantForm() {
  const { t } = useGroupWords();
  const client = useQueryClient();
  const [hcode, setHcode] = useState<string>();
  const [group, setGroup] = useState<GroupCode>('STUDENT_OTHER');
  const [direction, setDirection] = useState<Direction>('IN');
  const [letterNo, setLetterNo] = useState('');
  const [letterDate, setLetterDate] = useState('');
  const [tried, setTried] = useState(false);
  const date = readTypedDate(letterDate);
  const grant = useMutation({
    mutationFn: grantGroupRight,
    onSuccess: async (list) => {
      await putAnswer(client, groupGrantsQuery.queryKey, list);
      setHcode(undefined);
      setLetterNo('');
      setLetterDate('');
      setTried(false);
    },
  });
  function submit(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    if (hcode && letterNo.trim() !== '' && date.ok)
      grant.mutate({ hcode, group, direction, letterNo: letterNo.trim(), letterDate: date.date });
  }
  return (
    <Panel title={t('grants.new')}>
      <form onSubmit={submit} noValidate className={styles.form}>
        <UnitChoice
          key={grant.isSuccess ? grant.submittedAt : 0}
          chosen={hcode}
          choose={setHcode}
          missing={tried && !hcode}
        />
        <NativeSelect
          label={t('grants.group')}
          value={group}
          data={groups.map((value) => ({ value, label: t(`group.${value}`) }))}
          onChange={(event) => setGroup(event.currentTarget.value as GroupCode)}
        />
        <NativeSelect
          label={t('grants.direction')}
          value={direction}
          data={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
          onChange={(event) => setDirection(event.currentTarget.value as Direction)}
        />
        <TextInput
          label={t('grants.letterNo')}
          required
          maxLength={100}
          value={letterNo}
          error={tried && letterNo.trim() === '' && t('grants.required')}
          onChange={(event) => setLetterNo(event.currentTarget.value)}
        />
        <DateField
          label={t('grants.letterDate')}
          name="letterDate"
          required
          value={letterDate}
          show={tried}
          onChange={setLetterDate}
        />
        {grant.isError && <Failure of={grant.error} {...again(grant.error, submit)} />}
        <div>
          <Button type="submit" loading={grant.isPending}>
            {t('grants.give')}
          </Button>
        </div>
        {grant.isSuccess && (
          <p role="status" className={styles.told}>
            {t('grants.given')}
          </p>
        )}
      </form>
    </Panel>
  );
}
