import type { Case } from '../../api/officer.ts';
import { useTexts } from '../../i18n/index.tsx';
import { DocumentLine } from '../authority/DocumentLine.tsx';
import styles from './Officer.module.css';
import { texts } from './texts.ts';

/** The papers, the first one open at once. */
export function CaseDocuments({ of }: { of: Case }) {
  const t = useTexts(texts);
  const first = of.slots.flatMap(({ documents }) => documents)[0]?.documentId;
  return (
    <>
      {of.slots.map(({ slot, documents }) => (
        <section key={slot} aria-label={t(`slot.${slot}`)}>
          <h3>{t(`slot.${slot}`)}</h3>
          {documents.length === 0 && <p className="dim">{t('case.noFile')}</p>}
          <ul className={styles.files}>
            {documents.map((document) => (
              <DocumentLine
                key={document.documentId}
                grantId={of.grantId}
                document={document}
                open={document.documentId === first}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
