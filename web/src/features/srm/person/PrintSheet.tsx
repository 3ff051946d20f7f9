import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './PrintSheet.module.css';

/** A sheet of A4 beside the app, which print hides; it goes when the print dialog closes. */
export function PrintSheet({ done, children }: { done: () => void; children: ReactNode }) {
  const finished = useRef(done);
  finished.current = done;
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@page { size: A4; margin: 20mm }');
    document.adoptedStyleSheets.push(sheet);
    const after = () => finished.current();
    window.addEventListener('afterprint', after);
    const timer = setTimeout(() => window.print(), 50);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', after);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, []);
  return createPortal(
    <div className={styles.sheet} aria-hidden>
      {children}
    </div>,
    document.body,
  );
}
