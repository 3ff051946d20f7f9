import { Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Visit } from '../../api/types.ts';
import { visitQuery } from '../../api/visits.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Working } from '../../ui/Working.tsx';
import { useWords } from '../authen/use-words.ts';
import { CloseForm } from '../close/CloseForm.tsx';
import { CloseSummary } from '../close/CloseSummary.tsx';
import { CancelForm } from './CancelForm.tsx';
import { EditForm } from './EditForm.tsx';
import type { Action } from './FoundVisits.tsx';

interface Props {
  visitId: string;
  action: Action;
  /** The list behind shows something that has changed. */
  changed: () => void;
  close: () => void;
}

const titles = { edit: 'edit.title', cancel: 'cancel.title', close: 'close.form' } as const;

/** One visit over the list: it is read anew, so that a colleague's change is seen before one's own. */
export function VisitDialog({ visitId, action, changed, close }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const asked = useQuery({ ...visitQuery(visitId), staleTime: 0 });
  const visit = asked.data;
  function done(next: Visit) {
    queries.setQueryData(visitQuery(visitId).queryKey, next);
    changed();
  }
  return (
    <Modal
      opened
      onClose={close}
      title={t(titles[action])}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
      attributes={{ header: { role: 'none' } }}
    >
      {asked.isError && <Failure of={asked.error} retry={() => void asked.refetch()} />}
      {!visit && !asked.isError && <Working>{t('app.loading')}</Working>}
      {visit && action === 'edit' && <EditForm key={visit.version} visit={visit} done={done} />}
      {visit && action === 'cancel' && <CancelForm visit={visit} done={done} keep={close} />}
      {visit && action === 'close' && !visit.close && <CloseForm visit={visit} done={done} cancel={close} />}
      {visit && action === 'close' && visit.close && <CloseSummary close={visit.close} />}
    </Modal>
  );
}
