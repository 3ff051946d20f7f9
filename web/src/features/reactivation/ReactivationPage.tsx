import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { openReactivation, type Reactivation, reactivationQuery } from '../../api/reactivation.ts';
import { useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import { History } from './History.tsx';
import { Professions } from './Professions.tsx';
import styles from './Reactivation.module.css';
import { StatePanel } from './StatePanel.tsx';
import { Tasks } from './Tasks.tsx';
import { texts } from './texts.ts';
import { Who } from './Who.tsx';

/** จัดการข้อมูลพื้นฐาน: the task list of the re-activation (RACT-01, RACT-07, RACT-08). */
export function ReactivationPage() {
  const t = useTexts(texts);
  const asked = useQuery(reactivationQuery);
  const unit = asked.data?.unit;
  return (
    <Page
      title={t('title')}
      lead={unit ? t('lead', { unit: `${unit.name} (${unit.hcode})` }) : undefined}
      action={
        <LinkButton to="/oss" variant="default" size="sm">
          {t('home')}
        </LinkButton>
      }
    >
      {asked.isError && <Failure of={asked.error} {...again(asked.error, () => void asked.refetch())} />}
      {asked.isPending && <Working>{t('loading')}</Working>}
      {asked.data && <Overview of={asked.data} />}
    </Page>
  );
}

function Overview({ of }: { of: Reactivation }) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <StatePanel of={of}>{of.state === 'NOT_STARTED' && of.mayManage && <Start of={of} />}</StatePanel>
        <Tasks of={of} />
      </div>
      <div className={styles.column}>
        <Who of={of} />
        <Professions of={of} />
        <History of={of} />
      </div>
    </div>
  );
}

/** Whoever may not is told why by the platform; a sign-in that is worth too little is lifted on the spot. */
function Start({ of }: { of: Reactivation }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const open = useMutation({
    mutationFn: openReactivation,
    onSuccess: () => queries.invalidateQueries({ queryKey: reactivationQuery.queryKey }),
  });
  return (
    <>
      <p>{t('start.what', { count: of.personnel.needed })}</p>
      {open.isError && <Failure of={open.error} {...again(open.error, open.mutate)} />}
      <Button loading={open.isPending} onClick={() => open.mutate()}>
        {t('start')}
      </Button>
    </>
  );
}
