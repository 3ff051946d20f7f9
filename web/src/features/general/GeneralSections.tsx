import type { General } from '../../api/general.ts';
import { problemOf } from '../../api/http.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { MergeDialog } from '../../ui/merge/MergeDialog.tsx';
import { AddressFields } from './AddressFields.tsx';
import { ContactFields } from './ContactFields.tsx';
import { mergeFields, SECTIONS } from './form-state.ts';
import styles from './General.module.css';
import { Leave } from './Leave.tsx';
import { PositionFields } from './PositionFields.tsx';
import { PositionMap } from './PositionMap.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SectionCard } from './SectionCard.tsx';
import { useGeneralForm } from './use-general-form.ts';
import { useGeneralWords } from './use-general-words.ts';
import { Warnings } from './Warnings.tsx';

const FIELDS = { ADDRESS: AddressFields, CONTACT: ContactFields, POSITION: PositionFields };
/** Said at the fields, in a panel of their own or in the dialog. */
const SAID_ELSEWHERE = ['GENERAL_DATA_REFUSED', 'GENERAL_DATA_DOUBTFUL', 'VERSION_CONFLICT'];

/** What the unit says of itself, a card per section; one save for all of them (CPP-18, CPP-19). */
export function GeneralSections({ view }: { view: General }) {
  const form = useGeneralForm(view);
  const { t, value, field } = useGeneralWords();
  const { save, conflict, base } = form;
  const thrown = save.isError && !SAID_ELSEWHERE.includes(problemOf(save.error).code);
  return (
    <form ref={form.ref} onSubmit={form.submit} noValidate className={styles.stack}>
      <Warnings form={form} />
      {SECTIONS.map((section) => {
        const Fields = FIELDS[section];
        return (
          <SectionCard key={section} section={section} form={form}>
            {form.open.includes(section) && <Fields form={form} />}
            {section === 'POSITION' && <PositionMap form={form} />}
          </SectionCard>
        );
      })}
      {thrown && <Failure of={save.error} {...again(save.error, () => save.mutate([]))} />}
      {base.mayEdit && <SaveBar form={form} />}
      {conflict && (
        <MergeDialog
          fields={mergeFields(base, form.form, conflict.current, {
            label: (key) => (key === 'latitude' ? t('field.position') : field(key)),
            value,
          })}
          savedBy={conflict.savedBy}
          savedAt={conflict.savedAt}
          onResolve={form.merge}
          onCancel={() => save.reset()}
        />
      )}
      {form.blocker.status === 'blocked' && <Leave onStay={form.blocker.reset} onGo={form.blocker.proceed} />}
    </form>
  );
}
