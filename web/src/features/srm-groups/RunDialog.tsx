import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type GroupJob, groupStep } from '../../api/groups.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { useGroupWords } from './use-group-words.ts';

interface Props {
  job: GroupJob;
  onStarted: (job: GroupJob) => void;
  onClose: () => void;
}

/** Says what will happen before it does: how many, to what, and that it cannot be undone from here. */
export function RunDialog({ job, onStarted, onClose }: Props) {
  const { t, number } = useGroupWords();
  const way = job.direction === 'IN' ? 'in' : 'out';
  const ready = job.counts.READY ?? 0;
  const start = useMutation({
    mutationFn: () => groupStep(job.jobId, 'run'),
    onSuccess: (next) => {
      onStarted(next);
      onClose();
    },
  });
  const group = t(`group.${job.group}`);
  return (
    <Modal opened onClose={onClose} title={t('run.title')} closeButtonProps={{ 'aria-label': t('run.close') }}>
      <Stack>
        <p>{t(`run.${way}`, { count: number(ready), group, network: job.networkId ?? '' })}</p>
        {job.total > ready && <p>{t('run.rest', { count: number(job.total - ready) })}</p>}
        <p>{t('run.undone')}</p>
        {start.isError && <Failure of={start.error} {...again(start.error, () => start.mutate())} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('run.back')}
          </Button>
          <Button loading={start.isPending} onClick={() => start.mutate()} data-autofocus>
            {t(`run.yes.${way}`, { count: number(ready) })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
