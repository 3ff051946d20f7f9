import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { checkPersonnel, confirmPersonnel, type PersonnelView, personQuery } from '../../api/personnel.ts';
import { putAnswer } from '../../api/put-answer.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { OwnThaid } from './OwnThaid.tsx';
import styles from './Personnel.module.css';
import { usePersonnelChanged } from './use-personnel-changed.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

/** What is left between a draft and a confirmed person: the council, then one of two ways to confirm who it is. */
export function ConfirmSteps({ view }: { view: PersonnelView }) {
  const { t } = usePersonnelWords();
  const check = useRecordChange(view, () => checkPersonnel(view));
  const confirm = useRecordChange(view, () => confirmPersonnel(view));
  if (view.state === 'DRAFT')
    return (
      <Panel title={t('sheet.next')}>
        <p>{t('confirm.not.DRAFT')}</p>
        {view.licenceStatus === 'NOT_FOUND' && <p className={styles.bad}>{t('notFound.next')}</p>}
        {check.isError && <Failure of={check.error} {...again(check.error, check.mutate)} />}
        <Button loading={check.isPending} onClick={() => check.mutate()}>
          {t('sheet.check')}
        </Button>
      </Panel>
    );
  return (
    <Panel title={t('confirm.title')}>
      <p>{t('confirm.what')}</p>
      {confirm.isError && <Failure of={confirm.error} {...again(confirm.error, confirm.mutate)} />}
      <div className={styles.halves}>
        <div>
          <h3>{t('confirm.authority')}</h3>
          <p>{t('confirm.authority.what')}</p>
          <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('confirm.authority')}
          </Button>
        </div>
        <OwnThaid view={view} />
      </div>
    </Panel>
  );
}

/** A step of one record: the sheet shows what it came to. */
function useRecordChange(view: PersonnelView, step: () => Promise<PersonnelView>) {
  const queries = useQueryClient();
  const changed = usePersonnelChanged();
  return useMutation({
    mutationFn: step,
    onSuccess: async (now) => {
      await putAnswer(queries, personQuery(view.personnelId).queryKey, now);
      await changed();
    },
  });
}
