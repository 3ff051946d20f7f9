import { useEffect, useRef } from 'react';
import type { PersonPanel } from '../../api/types.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';
import { loadCodePanel } from './load-code-panel.ts';
import { PersonBlock } from './PersonBlock.tsx';
import { ServiceBlock } from './ServiceBlock.tsx';
import type { Counter } from './use-counter.ts';

/** A person has been found and no visit is open yet: panel, and the service to choose. */
export function FoundPerson({ person, counter }: { person: PersonPanel; counter: Counter }) {
  const { t } = useWords();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void loadCodePanel();
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <>
      <div ref={top} tabIndex={-1}>
        <PersonBlock person={person} number={2} />
      </div>
      {person.openVisitId && (
        <div className={styles.notice}>
          <p>{t('person.openVisit')}</p>
          <LinkButton to="/authen/counter" search={{ visit: person.openVisitId }}>
            {t('person.openVisit.go')}
          </LinkButton>
        </div>
      )}
      <ServiceBlock person={person} counter={counter} />
    </>
  );
}
