import { cancelPersonnel, type PersonnelView } from '../../api/personnel.ts';
import { Sure } from './Sure.tsx';
import { usePersonnelWords } from './use-personnel-words.ts';

/** Takes back a record that is not confirmed (CPP-34); it stays in the history with its reason. */
export function DeleteDialog({ view, onClose }: { view: PersonnelView; onClose: (told?: string) => void }) {
  const { t } = usePersonnelWords();
  return (
    <Sure
      title={t('delete.title', { name: view.name })}
      what={t('delete.what')}
      reasonLabel={t('delete.reason')}
      button={t('delete.button')}
      ready
      run={(reason) => cancelPersonnel(view, reason)}
      onDone={() => onClose(t('delete.done', { name: view.name }))}
      onClose={() => onClose()}
    />
  );
}
