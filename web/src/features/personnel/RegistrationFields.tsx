import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, useState } from 'react';
import styles from './Personnel.module.css';
import type { PersonnelForm } from './use-personnel-form.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

/** Types of registration: chosen, added to a list, removed from it (CPP-47 to CPP-50; guidance CPP-56, CPP-57). */
export function RegistrationFields({ form: { catalogue, typed, change, wrong } }: { form: PersonnelForm }) {
  const { t, language } = usePersonnelWords();
  const [chosen, setChosen] = useState('');
  const [list, said] = [useId(), useId()];
  const bad = wrong('registrationTypes');
  const open = catalogue.registrationTypes.filter(({ key }) => !typed.registrationTypes.includes(key));
  const name = (key: string) => catalogue.registrationTypes.find((type) => type.key === key)?.[language] ?? key;
  function add() {
    if (chosen === '') return;
    change({ registrationTypes: [...typed.registrationTypes, chosen] });
    setChosen('');
  }
  return (
    <fieldset className={styles.section}>
      <legend>{t('form.registration')}</legend>
      <div className={styles.adding}>
        <NativeSelect
          size="md"
          label={t('form.registration.choose')}
          description={
            <>
              {t('form.registration.guide')}
              <br />
              {t('form.registration.field')}
            </>
          }
          required
          value={chosen}
          // In words below, beside the list that is empty: the button stays on the line of the field.
          error={bad}
          aria-describedby={bad ? said : undefined}
          data={[
            { value: '', label: t('form.registration.pick') },
            ...open.map(({ key, ...words }) => ({ value: key, label: words[language] })),
          ]}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={chosen === ''}
          leftSection={<IconPlus aria-hidden size="1.1em" />}
          onClick={add}
        >
          {t('form.registration.add')}
        </Button>
      </div>
      <h3 id={list} className={styles.listHead}>
        {t('form.registration.list')}
      </h3>
      {typed.registrationTypes.length === 0 && (
        <p id={said} className={bad ? styles.bad : 'dim'}>
          {t(chosen === '' ? 'form.registration.none' : 'form.registration.unadded')}
        </p>
      )}
      <ul aria-labelledby={list} className={styles.lines}>
        {typed.registrationTypes.map((key) => (
          <li key={key}>
            <span>{name(key)}</span>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('form.remove', { what: name(key) })}
              onClick={() => change({ registrationTypes: typed.registrationTypes.filter((other) => other !== key) })}
            >
              <IconTrash aria-hidden size="1.1em" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
