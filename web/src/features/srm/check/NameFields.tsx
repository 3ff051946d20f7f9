import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { catalogueQuery } from '../../../api/announcements.ts';
import { readYear } from '../../personnel/year.ts';
import { useWords } from '../person/use-words.ts';
import styles from './Check.module.css';
import type { NameForm, NameProblem } from './name-form.ts';

interface Props {
  form: NameForm;
  problem: NameProblem | undefined;
  busy: boolean;
  change: (part: Partial<NameForm>) => void;
  submit: () => void;
}

/** The names, and what makes them one person's: year of birth, province, sex. */
export function NameFields({ form, problem, busy, change, submit }: Props) {
  const { t, label } = useWords();
  const provinces = useQuery(catalogueQuery).data?.provinces ?? [];
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const ofNames = problem === 'missing' || problem === 'narrow' ? t(`name.${problem}`) : undefined;
  return (
    <form className={styles.names} onSubmit={onSubmit} noValidate autoComplete="off">
      <TextInput
        autoFocus
        label={t('name.first')}
        value={form.firstName}
        error={ofNames}
        onChange={(event) => change({ firstName: event.currentTarget.value })}
      />
      <TextInput
        label={t('name.last')}
        value={form.lastName}
        onChange={(event) => change({ lastName: event.currentTarget.value })}
      />
      <BirthYear form={form} problem={problem} change={change} />
      <NativeSelect
        size="md"
        label={t('name.province')}
        value={form.provinceCode}
        data={[
          { value: '', label: t('name.province.any') },
          ...provinces.map((one) => ({ value: one.code, label: label(one) })),
        ]}
        onChange={(event) => change({ provinceCode: event.currentTarget.value })}
      />
      <NativeSelect
        size="md"
        label={t('name.sex')}
        value={form.sex}
        data={[
          { value: '', label: t('name.sex.any') },
          { value: 'MALE', label: t('name.sex.MALE') },
          { value: 'FEMALE', label: t('name.sex.FEMALE') },
        ]}
        onChange={(event) => change({ sex: event.currentTarget.value as NameForm['sex'] })}
      />
      <div className={styles.search}>
        <Checkbox
          label={t('name.nearly')}
          checked={form.nearly}
          onChange={(event) => change({ nearly: event.currentTarget.checked })}
        />
        <Button type="submit" loading={busy} leftSection={<IconSearch aria-hidden size="1.2em" />}>
          {t('name.search')}
        </Button>
      </div>
    </form>
  );
}

/** A Christian year is asked about with one button. */
function BirthYear({ form, problem, change }: Pick<Props, 'form' | 'problem' | 'change'>) {
  const { t } = useWords();
  const read = readYear(form.year);
  const meant = !read.ok && read.problem === 'CHRISTIAN_YEAR' ? read.meant : undefined;
  const error = meant
    ? t('name.year.christian', { typed: form.year, meant })
    : problem === 'year.bad' && !read.ok && t('name.year.bad');
  return (
    <div>
      <TextInput
        label={t('name.year')}
        placeholder={t('name.year.hint')}
        inputMode="numeric"
        maxLength={4}
        value={form.year}
        error={error}
        onChange={(event) => change({ year: event.currentTarget.value })}
      />
      {meant && (
        <Button size="sm" variant="default" mt="xs" onClick={() => change({ year: String(meant) })}>
          {t('name.year.use', { meant })}
        </Button>
      )}
    </div>
  );
}
