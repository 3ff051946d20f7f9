import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Case, caseQuery, releaseCase, takeCase } from '../../api/officer.ts';
import { putAnswer } from '../../api/put-answer.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { texts } from './texts.ts';

/** Take before you decide: who has the case, and why I may not have it. */
export function Taking({ of }: { of: Case }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (take: boolean) => (take ? takeCase(of.grantId) : releaseCase(of.grantId)),
    onSuccess: (next) => putAnswer(queries, caseQuery(of.grantId).queryKey, next),
    onError: () => void queries.invalidateQueries({ queryKey: caseQuery(of.grantId).queryKey }),
  });
  if (of.state !== 'UNDER_REVIEW') return null;
  const { takenBy, own } = of.case;
  if (own) {
    const problem = { kind: 'FORBIDDEN', code: 'SELF_APPROVAL', title: t('case.own'), next: t('case.own.next') };
    return <Failure of={problem} />;
  }
  const at = takenBy ? dateAndTime(takenBy.at, language) : '';
  return (
    <div>
      {change.isError && <Failure of={change.error} {...again(change.error, () => change.mutate(change.variables))} />}
      <Group gap="sm">
        {takenBy && (
          <span>{takenBy.mine ? t('case.taken.me', { at }) : t('case.taken', { name: takenBy.name, at })}</span>
        )}
        {!takenBy?.mine && (
          <Button
            variant={takenBy ? 'default' : 'filled'}
            loading={change.isPending}
            onClick={() => change.mutate(true)}
          >
            {t(takenBy ? 'case.take.over' : 'case.take')}
          </Button>
        )}
        {takenBy?.mine && (
          <Button variant="default" size="sm" loading={change.isPending} onClick={() => change.mutate(false)}>
            {t('case.release')}
          </Button>
        )}
      </Group>
    </div>
  );
}
