import { NativeSelect, TextInput } from '@mantine/core';
import { CitizenIdField } from './CitizenIdField.tsx';
import { LicenceField } from './LicenceField.tsx';
import styles from './Personnel.module.css';
import { typeWords } from './type-words.ts';
import type { PersonnelForm } from './use-personnel-form.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

/** Who it is: type, citizen id, name and licence (CPP-42 to CPP-46), with the first guidance in place (CPP-55). */
export function PersonFields({ form }: { form: PersonnelForm }) {
  const { t, language } = usePersonnelWords();
  const { typed, change, wrong, catalogue } = form;
  return (
    <fieldset className={styles.section}>
      <legend>{t('form.who')}</legend>
      <div className={styles.fields}>
        <NativeSelect
          size="md"
          label={t('form.type')}
          description={t('form.type.guide')}
          required
          value={typed.typeCode}
          error={wrong('typeCode') && t('form.required')}
          data={[
            { value: '', label: t('form.type.choose') },
            ...catalogue.types.map((type) => ({ value: type.code, label: typeWords(type, language) })),
          ]}
          onChange={(event) => change({ typeCode: event.currentTarget.value })}
        />
        <CitizenIdField form={form} />
        <TextInput
          label={t('form.name')}
          required
          autoComplete="off"
          maxLength={200}
          value={typed.name}
          error={wrong('name') && t('form.required')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <LicenceField form={form} />
      </div>
    </fieldset>
  );
}
