import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { catalogueQuery, type PersonnelView, personQuery } from '../../api/personnel.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Working } from '../../ui/Working.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import { PersonnelDialog } from './PersonnelDialog.tsx';
import { PersonnelSheet } from './PersonnelSheet.tsx';
import { usePersonnelWords } from './use-personnel-words.ts';

/** What stands over the list; SAVED is the check after saving (CPP-73). */
export type Opened = { as: 'NEW' } | { as: 'VIEW' | 'EDIT' | 'SAVED' | 'END' | 'DELETE'; personnelId: string };

interface Props {
  opened: Opened;
  onOpen: (opened: Opened) => void;
  /** With what happened, to be told above the list. */
  onClose: (told?: string) => void;
}

/** The dialog over the list, with its record loaded first. */
export function OpenedDialog({ opened, onOpen, onClose }: Props) {
  const { t } = usePersonnelWords();
  const personnelId = opened.as === 'NEW' ? undefined : opened.personnelId;
  const record = useQuery({ ...personQuery(personnelId ?? ''), enabled: personnelId !== undefined });
  const catalogue = useQuery(catalogueQuery);
  const failed = catalogue.error ?? record.error;
  if (catalogue.data && opened.as === 'NEW')
    return (
      <PersonnelDialog
        catalogue={catalogue.data}
        onSaved={(id) => onOpen({ as: 'SAVED', personnelId: id })}
        onClose={onClose}
      />
    );
  if (catalogue.data && record.data && opened.as !== 'NEW')
    return <OfRecord {...{ opened, onOpen, onClose }} view={record.data} catalogue={catalogue.data} />;
  return (
    <Modal
      opened
      onClose={() => onClose()}
      title={t('form.title')}
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      {failed ? <Failure of={failed} retry={() => void record.refetch()} /> : <Working>{t('form.loading')}</Working>}
    </Modal>
  );
}

interface OfRecordProps extends Props {
  opened: Exclude<Opened, { as: 'NEW' }>;
  view: PersonnelView;
  catalogue: Parameters<typeof PersonnelDialog>[0]['catalogue'];
}

function OfRecord({ opened: { as, personnelId }, view, catalogue, onOpen, onClose }: OfRecordProps) {
  if (as === 'END') return <EndDialog view={view} onClose={onClose} />;
  if (as === 'DELETE') return <DeleteDialog view={view} onClose={onClose} />;
  if (as === 'EDIT')
    return (
      <PersonnelDialog
        key={personnelId}
        view={view}
        catalogue={catalogue}
        onSaved={(id) => onOpen({ as: 'SAVED', personnelId: id })}
        onClose={onClose}
      />
    );
  return <PersonnelSheet view={view} catalogue={catalogue} saved={as === 'SAVED'} onOpen={onOpen} onClose={onClose} />;
}
