import { Button, Group, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Catalogue, PersonnelView } from '../../api/personnel.ts';
import { dateAndTime } from '../../format/dates.ts';
import { ConfirmSteps } from './ConfirmSteps.tsx';
import { HistoryDrawer } from './HistoryDrawer.tsx';
import type { Opened } from './OpenedDialog.tsx';
import styles from './Personnel.module.css';
import { SheetFacts } from './SheetFacts.tsx';
import { usePersonnelWords } from './use-personnel-words.ts';

interface Props {
  view: PersonnelView;
  catalogue: Catalogue;
  /** Just saved: what to check stands above (CPP-73, CPP-74). */
  saved: boolean;
  onOpen: (opened: Opened) => void;
  onClose: (told?: string) => void;
}

/** One record to look at, and what comes next with it: the council, the identity, the end. */
export function PersonnelSheet({ view, catalogue, saved, onOpen, onClose }: Props) {
  const { t, language } = usePersonnelWords();
  const narrow = useMediaQuery('(max-width: 48em)');
  const [history, setHistory] = useState(false);
  const over = view.state === 'ENDED' || view.state === 'CANCELLED';
  const { personnelId } = view;
  return (
    <>
      <Modal
        opened
        size="60rem"
        fullScreen={narrow}
        // The drawer of the history closes first.
        closeOnEscape={!history}
        onClose={() => onClose()}
        title={saved ? t('sheet.saved') : t('sheet.title', { name: view.name })}
        closeButtonProps={{ 'aria-label': t('form.close') }}
      >
        <div className={styles.stack}>
          {saved && (
            <p role="status" className={styles.told}>
              {t('sheet.saved.what')}
            </p>
          )}
          <SheetFacts view={view} catalogue={catalogue} checking={saved} />
          {catalogue.mayEdit && !over && (
            <Group gap="sm">
              <Button
                variant="default"
                leftSection={<IconPencil aria-hidden size="1.1em" />}
                onClick={() => onOpen({ as: 'EDIT', personnelId })}
              >
                {t('sheet.edit')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconTrash aria-hidden size="1.1em" />}
                onClick={() => onOpen({ as: view.identityState === 'CONFIRMED' ? 'END' : 'DELETE', personnelId })}
              >
                {t(view.identityState === 'CONFIRMED' ? 'row.end' : 'row.delete')}
              </Button>
            </Group>
          )}
          {catalogue.mayEdit && !over && view.identityState === 'UNCONFIRMED' && <ConfirmSteps view={view} />}
          <Group justify="space-between">
            <Button
              variant="subtle"
              leftSection={<IconHistory aria-hidden size="1.1em" />}
              onClick={() => setHistory(true)}
            >
              {t('sheet.history', { count: view.history })}
            </Button>
            <span className="dim">
              {t('sheet.savedBy', { at: dateAndTime(view.savedAt, language), name: view.savedByName })}
            </span>
            <Button variant={saved ? 'filled' : 'default'} onClick={() => onClose()}>
              {t('sheet.done')}
            </Button>
          </Group>
        </div>
      </Modal>
      {history && <HistoryDrawer view={view} catalogue={catalogue} onClose={() => setHistory(false)} />}
    </>
  );
}
