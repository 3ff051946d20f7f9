import { Anchor, Button, FileButton, Group, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Direction, type GroupJob, type GroupRights, groupTemplateUrl, sendGroupList } from '../../api/groups.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Groups.module.css';
import { lastDay } from './last-day.ts';
import { useGroupWords } from './use-group-words.ts';

type Right = GroupRights['rights'][number];

interface Props {
  direction: Direction;
  permitted: Right[];
  limits: Pick<GroupRights, 'networks' | 'maxRows' | 'maxBytes'>;
  onReviewed: (job: GroupJob) => void;
}

const accepted = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The list of a group: by which right, for which network, and the file. It is reviewed at once; nothing is registered. */
export function SendList({ direction, permitted, limits, onReviewed }: Props) {
  const { t, number } = useGroupWords();
  const [chosen, setChosen] = useState(0);
  const [network, setNetwork] = useState(limits.networks[0]?.networkId);
  const send = useMutation({ mutationFn: sendGroupList, onSuccess: onReviewed });
  const right = permitted[chosen] ?? permitted[0];
  function take(file: File | null) {
    if (!file || !right) return;
    const networkId = direction === 'IN' ? network : undefined;
    send.mutate({ file, group: right.group, direction, networkId });
  }
  return (
    <Panel title={t('send.title')}>
      <div className={styles.stack}>
        {permitted.length > 1 && (
          <Radio.Group label={t('send.group')} value={String(chosen)} onChange={(value) => setChosen(Number(value))}>
            {permitted.map(({ group }, at) => (
              <Radio key={group} value={String(at)} label={t(`group.${group}`)} mt={6} />
            ))}
          </Radio.Group>
        )}
        {right && <By right={right} />}
        {direction === 'IN' && <Network networks={limits.networks} chosen={network} choose={setNetwork} />}
        <p>{t('send.what', { rows: number(limits.maxRows), megabytes: Math.floor(limits.maxBytes / 1_000_000) })}</p>
        <p>
          {t('send.template')}:{' '}
          {(['xlsx', 'csv'] as const).map((format) => (
            <Anchor key={format} href={groupTemplateUrl(format)} download underline="always" className={styles.link}>
              {t(`send.template.${format}`)}
            </Anchor>
          ))}
        </p>
        <Group gap="sm">
          <FileButton accept={accepted} onChange={take} key={send.submittedAt}>
            {(button) => (
              <Button {...button} disabled={send.isPending || (direction === 'IN' && network === undefined)}>
                {t('send.choose')}
              </Button>
            )}
          </FileButton>
        </Group>
        {send.isPending && <Working>{t('send.reading', { name: send.variables.file.name })}</Working>}
        {send.isError && (
          <Failure of={send.error} {...again(send.error, () => send.variables && send.mutate(send.variables))} />
        )}
      </div>
    </Panel>
  );
}

/** Whether a one-time right is used up by the run, and until when it can be. */
function By({ right }: { right: Right }) {
  const { t, language } = useGroupWords();
  if (right.by === 'AFFILIATION' || !right.expiresAt) return <p className="dim">{t('by.affiliation')}</p>;
  const until = lastDay(right.expiresAt, language);
  return <p className={styles.note}>{t('by.grant', { letter: right.letterNo ?? '', until })}</p>;
}

function Network(props: {
  networks: GroupRights['networks'];
  chosen: string | undefined;
  choose: (networkId: string) => void;
}) {
  const { t } = useGroupWords();
  const [first, ...others] = props.networks;
  if (!first) return <p className={styles.note}>{t('network.none')}</p>;
  const words = ({ primaryUnit, regularUnit }: typeof first) =>
    t('network.units', { primary: primaryUnit?.name ?? '–', regular: regularUnit?.name ?? '–' });
  if (others.length === 0)
    return (
      <p>
        {t('network')}: {first.networkId} · {words(first)}
      </p>
    );
  return (
    <Radio.Group label={t('network')} value={props.chosen ?? ''} onChange={props.choose}>
      {props.networks.map((network) => (
        <Radio
          key={network.networkId}
          value={network.networkId}
          label={`${network.networkId} · ${words(network)}`}
          mt={6}
        />
      ))}
    </Radio.Group>
  );
}
