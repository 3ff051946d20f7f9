import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { ApiError } from '../../api/http.ts';
import {
  type Catalogue,
  createPersonnel,
  type PersonnelType,
  type PersonnelView,
  personQuery,
  savePersonnel,
} from '../../api/personnel.ts';
import { putAnswer } from '../../api/put-answer.ts';
import type { Chosen } from '../../ui/merge/merge.ts';
import { begin, type WeekState } from '../../ui/week/history.ts';
import {
  emptyPersonnel,
  type FormField,
  type FormReading,
  isChanged,
  readForm,
  type TypedPersonnel,
  typedPersonnel,
  weekOf,
} from './form-state.ts';
import { type Conflict, merged } from './merge-fields.ts';
import { usePersonnelChanged } from './use-personnel-changed.ts';

/** What a save was refused with because somebody else saved first. */
function conflictOf(error: unknown): Conflict | undefined {
  const stale = error instanceof ApiError && error.problem.code === 'VERSION_CONFLICT';
  const facts = stale ? error.problem.facts : undefined;
  return facts && 'current' in facts ? (facts as unknown as Conflict) : undefined;
}

interface Options {
  catalogue: Catalogue;
  view: PersonnelView | undefined;
  onSaved: (personnelId: string) => void;
  onClose: () => void;
}

/** The dialog of a person: what is typed, what is wrong with it, saving, and leaving without. */
export function usePersonnelForm({ catalogue, view, onSaved, onClose }: Options) {
  // The record as it was opened: a newer one read behind the dialog must not become what this save is compared with.
  const [base, setBase] = useState(view);
  const [began, setBegan] = useState(() => ({
    typed: view ? typedPersonnel(view) : emptyPersonnel,
    week: weekOf(view),
  }));
  const [typed, setTyped] = useState(began.typed);
  const [week, setWeek] = useState<WeekState>(() => begin(began.week));
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const saved = useRef(false);
  const ref = useRef<HTMLFormElement>(null);
  const queries = useQueryClient();
  const written = usePersonnelChanged();
  const type: PersonnelType | undefined = catalogue.types.find(({ code }) => code === typed.typeCode);
  const reading: FormReading = readForm(typed, week.week, { isNew: !base, licensed: Boolean(type?.council) });
  const changed = isChanged(began, { typed, week: week.week });
  const save = useMutation({
    mutationFn: async ({ fields, citizenId = '' }: FormReading) => {
      if (!fields) throw new Error('nothing to save');
      return base
        ? savePersonnel(base.personnelId, { ...fields, version: base.version })
        : createPersonnel({ ...fields, citizenId });
    },
    onSuccess: async (now) => {
      saved.current = true;
      await putAnswer(queries, personQuery(now.personnelId).queryKey, now);
      await written();
      onSaved(now.personnelId);
    },
  });
  const blocker = useBlocker({
    shouldBlockFn: () => changed && !saved.current,
    enableBeforeUnload: () => changed && !saved.current,
    withResolver: true,
  });
  const conflict = conflictOf(save.error);
  const send = () => {
    if (reading.fields) save.mutate(reading);
  };
  return {
    ref,
    catalogue,
    base,
    type,
    typed,
    week,
    tried,
    reading,
    save,
    send,
    change: (change: Partial<TypedPersonnel>) => setTyped((now) => ({ ...now, ...change })),
    changeWeek: setWeek,
    /** Whether a field is to be corrected, said once saving was tried. */
    wrong: (field: FormField) => tried && reading.wrong.has(field),
    conflict,
    /** Puts the chosen values in; they are saved by the next press, with the version they were compared with. */
    resolve: (chosen: Chosen) => {
      if (!conflict) return;
      const { current } = conflict;
      const now = merged(chosen, { typed, week: week.week }, current);
      setTyped(now.typed);
      setWeek(begin(now.week));
      setBase(current);
      setBegan({ typed: typedPersonnel(current), week: weekOf(current) });
      save.reset();
    },
    keepTyping: () => save.reset(),
    submit: (event: FormEvent) => {
      event.preventDefault();
      setTried(true);
      if (reading.fields) return send();
      // After the errors stand there: the first of them takes the focus.
      requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    },
    leaving: leaving || blocker.status === 'blocked',
    close: () => (changed ? setLeaving(true) : onClose()),
    stay: () => {
      setLeaving(false);
      blocker.reset?.();
    },
    leave: () => {
      saved.current = true;
      if (blocker.status === 'blocked') blocker.proceed();
      else onClose();
    },
  };
}

export type PersonnelForm = ReturnType<typeof usePersonnelForm>;
