import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { SlipFormat, SlipPrint, Visit } from '../../api/types.ts';
import { groupCode } from '../../format/codes.ts';
import { dateAndTime, shortDate } from '../../format/dates.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './Slip.module.css';

interface Props {
  visit: Visit;
  format: SlipFormat;
  print: SlipPrint;
  done: () => void;
}

/** Paper width in mm; a roll is cut after what was printed, so its page is as long as the slip. */
const rolls: Partial<Record<SlipFormat, number>> = { '58MM': 58, '80MM': 80 };

function pageRule(format: SlipFormat, slip: HTMLElement): string {
  const roll = rolls[format];
  if (!roll) return '@page { size: A5; margin: 12mm }';
  const length = Math.ceil((slip.getBoundingClientRect().height / 96) * 25.4) + 8;
  return `@page { size: ${roll}mm ${Math.max(length, roll + 1)}mm; margin: 3mm }`;
}

/** The printable slip. It stands outside the app's root, which print hides, and goes when the print dialog closes. */
export function Slip({ visit, format, print, done }: Props) {
  const { t, label, language } = useWords();
  const paper = useRef<HTMLDivElement>(null);
  const finished = useRef(done);
  finished.current = done;
  useEffect(() => {
    const slip = paper.current;
    if (!slip) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRule(format, slip));
    document.adoptedStyleSheets.push(sheet);
    const after = () => finished.current();
    window.addEventListener('afterprint', after);
    const timer = setTimeout(() => window.print(), 50);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', after);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [format]);
  const code = visit.claimCode;
  if (!code) return null;
  const right = visit.person.mainRight;
  const rows = [
    [t('slip.unit'), `${visit.unit.name} (${visit.unit.hcode})`],
    [t('slip.patient'), visit.person.name],
    [t('person.citizenId'), visit.person.citizenIdMasked],
    [t('slip.service'), label(visit.service)],
    [t('slip.right'), right ? `(${right.code}) ${label(right)}` : t('person.noRight')],
    [t('slip.issued'), dateAndTime(code.issuedAt, language)],
    [t('slip.printed'), dateAndTime(print.printedAt, language)],
  ];
  return createPortal(
    <div ref={paper} className={styles.slip} data-format={format} data-slip>
      {print.copy && (
        <p className={styles.copy}>
          {t('slip.copy')} <small>{t('slip.copyNumber', { number: print.copyNumber })}</small>
        </p>
      )}
      <h1>{t('slip.title')}</h1>
      <div className={styles.code}>
        <p>{groupCode(code.code)}</p>
        <QrCode value={code.code} label={t('code.qr', { code: groupCode(code.code) })} size="28mm" />
      </div>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {code.reviewStatus === 'REQUIRED' && code.appealDueOn && (
        <p className={styles.review}>{t('slip.review', { date: shortDate(code.appealDueOn, language) })}</p>
      )}
      <p className={styles.keep}>{t('slip.keep')}</p>
    </div>,
    document.body,
  );
}
