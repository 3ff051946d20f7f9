import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type FoundNames, type NameCriteria, searchNames } from '../../../api/srm-check.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Working } from '../../../ui/Working.tsx';
import { useKept } from '../person/use-kept.ts';
import { useWords } from '../person/use-words.ts';
import { FoundTable } from './FoundTable.tsx';
import { NameFields } from './NameFields.tsx';
import { criteriaOf, EMPTY_FORM, type NameForm, type NameProblem } from './name-form.ts';

/** SRM-17: by name. Form and findings stay while one looks at a person and comes back. */
export function NamePage() {
  const { t } = useWords();
  const [keptForm, keepForm] = useKept<NameForm>('name-form', EMPTY_FORM);
  // What is typed shows at once: what is kept is told a moment later, and letters typed meanwhile would be lost.
  const [form, setForm] = useState(keptForm);
  const [found, keepFound] = useKept<FoundNames | null>('names', null);
  const [problem, setProblem] = useState<NameProblem>();
  const search = useMutation({
    mutationFn: (criteria: NameCriteria) => searchNames(criteria),
    onMutate: () => keepFound(null),
    onSuccess: keepFound,
  });
  function change(part: Partial<NameForm>) {
    const next = { ...form, ...part };
    setForm(next);
    keepForm(next);
  }
  function submit() {
    const read = criteriaOf(form);
    setProblem(read.ok ? undefined : read.problem);
    if (read.ok) search.mutate(read.criteria);
  }
  return (
    <Page title={t('name.title')} lead={t('name.lead')}>
      <NameFields form={form} problem={problem} busy={search.isPending} change={change} submit={submit} />
      {search.isPending && <Working>{t('name.searching')}</Working>}
      {search.isError && (
        <Failure of={search.error} retry={() => search.variables && search.mutate(search.variables)} />
      )}
      {found && <FoundTable found={found} />}
    </Page>
  );
}
