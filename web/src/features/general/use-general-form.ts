import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type General, type GeneralField, generalKey, generalQuery, saveGeneral } from '../../api/general.ts';
import type { Place } from '../../api/places.ts';
import { putAnswer } from '../../api/put-answer.ts';
import { useI18n } from '../../i18n/index.tsx';
import {
  changedFields,
  FIELDS,
  type Form,
  formOf,
  merged,
  type Section,
  sectionOf,
  type Typed,
  unfinished,
} from './form-state.ts';
import { conflictOf, doubtsOf, fieldErrors } from './problems.ts';

type Warning = General['warnings'][number]['code'];

/** The general data as they are typed: what is changed, saving, what was refused, merging, and leaving without saving. */
export function useGeneralForm(view: General) {
  const { language } = useI18n();
  const queries = useQueryClient();
  // The record as it was opened: a newer one read in the background must not become what this save is compared with.
  const [base, setBase] = useState(view);
  const [form, setForm] = useState<Form>(() => formOf(view));
  const [open, setOpen] = useState<readonly Section[]>(() => (view.mayEdit ? unfinished(view) : []));
  const [corrected, setCorrected] = useState<readonly string[]>([]);
  const [told, setTold] = useState<'SAVED' | 'SAME' | 'MERGED'>();
  const ref = useRef<HTMLFormElement>(null);
  const changed = changedFields(base, form);

  const begin = (now: General) => {
    setBase(now);
    setForm(formOf(now));
    setOpen(now.mayEdit ? unfinished(now) : []);
  };
  useEffect(() => {
    if (view.version > base.version && changed.length === 0) begin(view);
  });

  const save = useMutation({
    mutationFn: (accept: Warning[]) => saveGeneral({ version: base.version, ...form.typed, accept }),
    onMutate: () => {
      setCorrected([]);
      setTold(undefined);
    },
    onSuccess: async (now) => {
      setTold(now.version === base.version ? 'SAME' : 'SAVED');
      begin(now);
      await putAnswer(queries, generalQuery.queryKey, now);
      const stale = [[...generalKey, 'history'], ['reactivation'], ['menu']];
      await Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    onError: (thrown) => {
      const wrong = Object.keys(fieldErrors(thrown, language));
      if (wrong.length === 0) return;
      setOpen((now) => [...new Set([...now, ...wrong.flatMap((field) => sectionOf(field) ?? [])])]);
      // After the errors stand there: the first of them takes the focus.
      setTimeout(() => ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 50);
    },
  });
  const blocker = useBlocker({
    shouldBlockFn: () => changed.length > 0,
    enableBeforeUnload: () => changed.length > 0,
    withResolver: true,
  });
  const errors = fieldErrors(save.error, language);
  const type = (change: Partial<Typed>) => {
    setForm((now) => ({ ...now, typed: { ...now.typed, ...change } }));
    setCorrected((now) => [...now, ...Object.keys(change)]);
    setTold(undefined);
  };
  const undo = (fields: readonly GeneralField[]) => {
    const before = formOf(base);
    type(Object.fromEntries(fields.map((field) => [field, before.typed[field]])));
    if (fields.includes('tambonCode')) setForm((now) => ({ ...now, place: before.place }));
  };
  return {
    ref,
    base,
    typed: form.typed,
    place: form.place,
    form,
    changed,
    open,
    told,
    save,
    blocker,
    type,
    choosePlace: (place: Place | null) => {
      const postcode = place?.postcodes.includes(form.typed.postcode) ? form.typed.postcode : place?.postcodes[0];
      setForm((now) => ({ ...now, place }));
      type({ tambonCode: place?.tambonCode ?? '', postcode: postcode ?? '' });
    },
    toggle: (section: Section) =>
      setOpen((now) => (now.includes(section) ? now.filter((one) => one !== section) : [...now, section])),
    undoSection: (section: Section) => undo(FIELDS[section]),
    discard: () => {
      begin(base);
      save.reset();
    },
    /** What the last save was refused for, until the field is touched again. */
    error: (field: GeneralField) => (corrected.includes(field) ? undefined : errors[field]),
    /** Gone with the first change after it: what was odd may no longer be. */
    doubts: corrected.length === 0 ? doubtsOf(save.error) : [],
    conflict: conflictOf(save.error),
    accept: () => save.mutate(doubtsOf(save.error).map(({ code }) => code as Warning)),
    /** Theirs becomes what this save is compared with; nothing is saved yet. */
    merge: (chosen: Record<string, 'MINE' | 'THEIRS'>) => {
      const conflict = conflictOf(save.error);
      if (!conflict) return;
      setForm(merged(form, conflict.current, chosen));
      setBase(conflict.current);
      save.reset();
      setTold('MERGED');
    },
    submit: (event: FormEvent) => {
      event.preventDefault();
      save.mutate([]);
    },
  };
}

export type GeneralForm = ReturnType<typeof useGeneralForm>;
