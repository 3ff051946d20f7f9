import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { putAnswer } from '../../api/put-answer.ts';
import {
  type Point,
  type PointFields,
  type Points,
  pointsQuery,
  savePoint,
  seatRegistrars,
} from '../../api/srm-others.ts';
import { again } from '../../ui/again.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Others.module.css';
import { useWords } from './use-words.ts';

/** SRM-35, AMB-22: the desks of one's unit and who sits there. */
export function PointsPage() {
  const { t } = useWords();
  const list = useQuery(pointsQuery);
  const client = useQueryClient();
  const show = (points: Points) => putAnswer(client, pointsQuery.queryKey, points);
  return (
    <Page title={t('points.title')} lead={t('points.lead')}>
      <div className={styles.stack}>
        {list.isError && <Failure of={list.error} {...again(list.error, () => void list.refetch())} />}
        {list.isPending && <Working>{t('loading')}</Working>}
        {list.data && (
          <>
            <Panel title={t('points.list')}>
              {list.data.items.length === 0 && <p>{t('points.none')}</p>}
              {list.data.items.length > 0 && <p className={`dim ${styles.lead}`}>{t('points.one')}</p>}
              <ul className={styles.list}>
                {list.data.items.map((point) => (
                  <PointLine key={point.pointId} point={point} points={list.data} show={show} />
                ))}
              </ul>
            </Panel>
            <Panel title={t('points.new')}>
              <PointForm key={list.data.items.length} show={show} />
            </Panel>
          </>
        )}
      </div>
    </Page>
  );
}

interface LineProps {
  point: Point;
  points: Points;
  show: (points: Points) => void;
}

function PointLine({ point, points, show }: LineProps) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const { code, name, place, closed } = point;
  const close = useMutation({ mutationFn: () => savePoint({ code, name, place }, point, !closed), onSuccess: show });
  const seat = useMutation({ mutationFn: (ids: string[]) => seatRegistrars(point.pointId, ids), onSuccess: show });
  const failed = close.error ?? seat.error;
  const what = closed ? 'points.open' : 'points.close';
  return (
    <li>
      <div className={styles.head}>
        <strong>{code}</strong>
        <span className={styles.name}>{[name, place].filter(Boolean).join(' · ')}</span>
        {closed && <Badge tone="plain">{t('points.closed')}</Badge>}
        {points.mine === point.pointId && <Badge tone="good">{t('points.mine')}</Badge>}
      </div>
      {!closed && (
        <Checkbox.Group
          size="md"
          label={t('points.users', { code })}
          description={points.registrars.length === 0 ? t('points.nobody') : undefined}
          value={point.users.map(({ accountId }) => accountId)}
          onChange={(ids) => seat.mutate(ids)}
        >
          <Group gap="md" mt="xs">
            {points.registrars.map((registrar) => (
              <Checkbox key={registrar.accountId} value={registrar.accountId} label={registrar.name} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {failed && <Failure of={failed} {...again(failed, () => close.mutate())} />}
      {editing ? (
        <PointForm
          of={point}
          show={(after) => {
            setEditing(false);
            show(after);
          }}
        />
      ) : (
        <Group gap="sm">
          <Button
            size="sm"
            variant="default"
            aria-label={t('points.edit.of', { code })}
            onClick={() => setEditing(true)}
          >
            {t('points.edit')}
          </Button>
          <Button
            size="sm"
            variant="subtle"
            loading={close.isPending}
            aria-label={t(`${what}.of`, { code })}
            onClick={() => close.mutate()}
          >
            {t(what)}
          </Button>
        </Group>
      )}
    </li>
  );
}

function PointForm({ of, show }: { of?: Point; show: (points: Points) => void }) {
  const { t } = useWords();
  const [fields, setFields] = useState<Required<PointFields>>({
    code: of?.code ?? '',
    name: of?.name ?? '',
    place: of?.place ?? '',
  });
  const [tried, setTried] = useState(false);
  const save = useMutation({ mutationFn: () => savePoint(fields, of, of?.closed), onSuccess: show });
  const codeOk = /^[0-9a-z]{1,6}$/i.test(fields.code.trim());
  function submit(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    if (codeOk && fields.name.trim() !== '') save.mutate();
  }
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <TextInput
        label={t('points.code')}
        description={t('points.code.hint')}
        required
        maxLength={6}
        autoComplete="off"
        value={fields.code}
        error={tried && !codeOk && t('points.code.bad')}
        onChange={(event) => setFields({ ...fields, code: event.currentTarget.value })}
      />
      <TextInput
        label={t('points.name')}
        required
        maxLength={100}
        autoComplete="off"
        value={fields.name}
        error={tried && fields.name.trim() === '' && t('required')}
        onChange={(event) => setFields({ ...fields, name: event.currentTarget.value })}
      />
      <TextInput
        label={t('points.place')}
        maxLength={200}
        autoComplete="off"
        value={fields.place}
        onChange={(event) => setFields({ ...fields, place: event.currentTarget.value })}
      />
      {save.isError && <Failure of={save.error} {...again(save.error, submit)} />}
      <div>
        <Button type="submit" loading={save.isPending}>
          {t(of ? 'points.save' : 'points.add')}
        </Button>
      </div>
    </form>
  );
}
