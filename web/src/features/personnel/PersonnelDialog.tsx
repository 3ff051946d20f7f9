import { Button, Group, Modal } from '@mantine/core';
import { useMediaQuery, useWindowEvent } from '@mantine/hooks';
import type { Catalogue, PersonnelView } from '../../api/personnel.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { MergeDialog } from '../../ui/merge/MergeDialog.tsx';
import { EducationFields } from './EducationFields.tsx';
import { Leave } from './Leave.tsx';
import { mergeFields } from './merge-fields.ts';
import { PersonFields } from './PersonFields.tsx';
import styles from './Personnel.module.css';
import { RegistrationFields } from './RegistrationFields.tsx';
import { useFieldWords } from './use-field-words.ts';
import { usePersonnelForm } from './use-personnel-form.ts';
import { usePersonnelWords } from './use-personnel-words.ts';
import { WorkFields } from './WorkFields.tsx';

interface Props {
  catalogue: Catalogue;
  /** The record to be changed; without one a person is added. */
  view?: PersonnelView;
  onSaved: (personnelId: string) => void;
  onClose: () => void;
}

/** จัดการข้อมูลบุคลากร ✕ (CPP-41 to CPP-72). What is not saved is not lost by a slip: closing asks first. */
export function PersonnelDialog({ catalogue, view, onSaved, onClose }: Props) {
  const { t } = usePersonnelWords();
  const form = usePersonnelForm({ catalogue, view, onSaved, onClose });
  const narrow = useMediaQuery('(max-width: 48em)');
  const words = useFieldWords(catalogue);
  const wrong = form.reading.wrong.size;
  // Of the window, since a button that has done its work may be gone together with the focus.
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !form.conflict) form.close();
  });
  if (form.conflict && form.base && form.reading.fields)
    return (
      <MergeDialog
        fields={mergeFields(
          form.base,
          form.reading.fields,
          form.conflict.current,
          (key) => t.code('field', key),
          words,
        )}
        savedBy={form.conflict.savedBy}
        savedAt={form.conflict.savedAt}
        onResolve={form.resolve}
        onCancel={form.keepTyping}
      />
    );
  return (
    <Modal
      opened
      size="84rem"
      fullScreen={narrow}
      // The parts inside answer Escape themselves, and this dialog asks before it closes.
      closeOnEscape={false}
      closeOnClickOutside={false}
      onClose={form.close}
      title={t('form.title')}
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      <form ref={form.ref} onSubmit={form.submit} noValidate className={styles.form}>
        <PersonFields form={form} />
        <RegistrationFields form={form} />
        <EducationFields form={form} />
        <WorkFields form={form} />
        {form.save.isError && !form.conflict && <Failure of={form.save.error} {...again(form.save.error, form.send)} />}
        <div className={styles.foot}>
          {form.leaving ? (
            <Leave onStay={form.stay} onGo={form.leave} />
          ) : (
            <Group justify="flex-end">
              {form.tried && wrong > 0 && (
                <p role="alert" className={styles.bad}>
                  {t('form.problems', { count: wrong })}
                </p>
              )}
              <Button variant="default" onClick={form.close}>
                {t('form.cancel')}
              </Button>
              <Button type="submit" loading={form.save.isPending}>
                {t('form.save')}
              </Button>
            </Group>
          )}
        </div>
      </form>
    </Modal>
  );
}
