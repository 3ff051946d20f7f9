import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { checkById, type FoundNames } from '../../../api/srm-check.ts';
import { buddhistYear } from '../../../format/dates.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Failure } from '../../../ui/Failure.tsx';
import { useCurrentPerson } from '../person/current-person.ts';
import { useWords, type Words } from '../person/use-words.ts';
import styles from './Check.module.css';

/** Whoever fits, the likest first; opening one is a look-up of its own. */
export function FoundTable({ found: { items, more } }: { found: FoundNames }) {
  const words = useWords();
  const { t } = words;
  const { show } = useCurrentPerson();
  const navigate = useNavigate();
  const open = useMutation({
    mutationFn: (personId: string) => checkById(personId, 'CHECK'),
    onSuccess: async (person) => {
      show(person);
      await navigate({ to: '/srm/check/id' });
    },
  });
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed lost the focus while it was working.
    if (document.activeElement === document.body) told.current?.focus({ preventScroll: true });
  }, []);
  if (items.length === 0) {
    return (
      <p ref={told} role="status" tabIndex={-1}>
        {t('name.none')}
      </p>
    );
  }
  return (
    <>
      <p ref={told} role="status" tabIndex={-1}>
        {t('name.count', { count: items.length })}
        {more && ` · ${t('name.more')}`}
      </p>
      {open.isError && <Failure of={open.error} />}
      <ul className={styles.found}>
        {items.map((item) => (
          <li key={item.personId}>
            <div>
              <p>
                <strong>{item.name}</strong> {item.similarity < 1 && <Badge tone="plain">{t('name.near')}</Badge>}
              </p>
              <p className="dim">{about(item, words)}</p>
            </div>
            <Button
              variant="default"
              aria-label={`${t('name.open')} ${item.name}`}
              loading={open.isPending && open.variables === item.personId}
              onClick={() => open.mutate(item.personId)}
            >
              {t('name.open')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function about({ citizenId, birthYear, provinceName }: FoundNames['items'][number], { t }: Words): string {
  return [citizenId, `${t('name.col.birth')} ${buddhistYear(birthYear)}`, provinceName].filter(Boolean).join(' · ');
}
