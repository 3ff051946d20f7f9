import { Button, FileButton, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { catalogueQuery } from '../../api/personnel.ts';
import { commitRoster, templateUrl, uploadRoster } from '../../api/roster.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { ImportReview } from './ImportReview.tsx';
import styles from './Personnel.module.css';
import { usePersonnelChanged } from './use-personnel-changed.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

const accepted = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A roster out of a spreadsheet: upload, a verdict on each row, commit. Nothing is saved before the commit. */
export function ImportPage() {
  const { t } = usePersonnelWords();
  const [file, setFile] = useState<File | null>(null);
  const changed = usePersonnelChanged();
  const catalogue = useQuery(catalogueQuery);
  const commit = useMutation({ mutationFn: commitRoster, onSuccess: changed });
  const upload = useMutation({ mutationFn: uploadRoster, onMutate: () => commit.reset() });
  const review = upload.isPending ? undefined : upload.data;
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      action={
        <LinkButton to="/oss/basic-data/personnel" variant="default" size="sm">
          {t('import.back')}
        </LinkButton>
      }
    >
      <div className={styles.stack}>
        <Panel title={t('import.template')} number={1}>
          <p>{t('import.template.what')}</p>
          <Group gap="sm">
            {(['xlsx', 'csv'] as const).map((format) => (
              <Button
                key={format}
                component="a"
                href={templateUrl(format)}
                download
                variant="default"
                leftSection={<IconDownload aria-hidden size="1.1em" />}
              >
                {t(`import.template.${format}`)}
              </Button>
            ))}
          </Group>
        </Panel>
        <Panel title={t('import.file')} number={2}>
          <Group gap="sm">
            <FileButton
              accept={accepted}
              onChange={(chosen) => {
                setFile(chosen);
                if (chosen) upload.mutate(chosen);
              }}
            >
              {(button) => (
                <Button {...button} variant={review ? 'default' : 'filled'}>
                  {t('import.choose')}
                </Button>
              )}
            </FileButton>
            {file && <span>{file.name}</span>}
          </Group>
          {upload.isPending && <Working>{t('import.reading')}</Working>}
          {upload.isError && <Failure of={upload.error} {...again(upload.error, () => file && upload.mutate(file))} />}
        </Panel>
        {review && catalogue.data && (
          <ImportReview
            catalogue={catalogue.data}
            roster={review}
            done={commit.data?.counts}
            pending={commit.isPending}
            failed={commit.error}
            onCommit={() => commit.mutate(review.importId)}
          />
        )}
      </div>
    </Page>
  );
}
