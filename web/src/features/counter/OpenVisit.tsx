import { lazy, Suspense } from 'react';
import type { Visit } from '../../api/types.ts';
import page from '../../ui/Page.module.css';
import { Working } from '../../ui/Working.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';
import { loadCodePanel } from './load-code-panel.ts';
import { PersonBlock } from './PersonBlock.tsx';
import type { Counter } from './use-counter.ts';
import { VerifyBlock } from './VerifyBlock.tsx';

interface Props {
  visit: Visit;
  counter: Counter;
  toFind: () => void;
}

/** Loaded while somebody verifies: QR and close form are not part of the counter's first load. */
const CodePanel = lazy(() => loadCodePanel().then((module) => ({ default: module.CodePanel })));

/** A visit that is open or has its code: the code stands first, because that is what one comes back for. */
export function OpenVisit({ visit, counter, toFind }: Props) {
  const { t, label } = useWords();
  const next = () => {
    counter.next();
    toFind();
  };
  return (
    <>
      {visit.claimCode && (
        <Suspense fallback={<Working>{t('app.loading')}</Working>}>
          <CodePanel visit={visit} keep={counter.keep} next={next} />
        </Suspense>
      )}
      <PersonBlock person={visit.person} number={2} brief />
      <p className={styles.chosen}>
        <span className={page.number} aria-hidden>
          3
        </span>
        {t('service.title')}: <strong>{label(visit.service)}</strong> <span className="dim">{visit.service.code}</span>
      </p>
      {!visit.claimCode && <VerifyBlock visit={visit} counter={counter} next={next} />}
    </>
  );
}
