import { Button, Group } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type General, generalQuery } from '../../api/general.ts';
import { dateAndTime } from '../../format/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './General.module.css';
import { GeneralSections } from './GeneralSections.tsx';
import { HistoryDrawer } from './HistoryDrawer.tsx';
import { UnitBlock } from './UnitBlock.tsx';
import { useGeneralWords } from './use-general-words.ts';

/** General data of the unit (SC-10, CPP-01 to CPP-19): what the agency keeps, and what the unit says of itself. */
export function GeneralPage() {
  const { t } = useGeneralWords();
  const general = useQuery(generalQuery);
  const [history, setHistory] = useState(false);
  return (
    <Page
      title={t('title')}
      lead={general.data && !general.data.mayEdit ? t('readOnly') : t('lead')}
      action={
        <Group gap="sm">
          <Button
            variant="default"
            size="sm"
            leftSection={<IconHistory aria-hidden size="1.1em" />}
            onClick={() => setHistory(true)}
          >
            {t('history')}
          </Button>
          <LinkButton to="/oss/basic-data" variant="default" size="sm">
            {t('back')}
          </LinkButton>
        </Group>
      }
    >
      {general.isPending && <Working>{t('loading')}</Working>}
      {general.isError && <Failure of={general.error} retry={() => void general.refetch()} />}
      {general.data && (
        <div className={styles.stack}>
          <AsOf view={general.data} />
          <UnitBlock unit={general.data.unit} />
          <GeneralSections view={general.data} />
        </div>
      )}
      {history && <HistoryDrawer onClose={() => setHistory(false)} />}
    </Page>
  );
}

function AsOf({ view: { savedAt, savedBy } }: { view: General }) {
  const { t, language } = useGeneralWords();
  if (!savedAt) return <p className="dim">{t('asOf.never')}</p>;
  const at = dateAndTime(savedAt, language);
  return <p className="dim">{savedBy ? t('asOf', { at, name: savedBy }) : t('asOf.import', { at })}</p>;
}
