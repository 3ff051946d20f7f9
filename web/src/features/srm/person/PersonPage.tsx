import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { menuQuery } from '../../../api/menu.ts';
import type { CheckPurpose, PersonRights } from '../../../api/srm-check.ts';
import type { TextKey } from '../../../i18n/texts.ts';
import { Page } from '../../../ui/Page.tsx';
import { useCurrentPerson } from './current-person.ts';
import { FindPerson } from './FindPerson.tsx';
import styles from './Person.module.css';
import type { texts } from './texts.ts';
import { useWords } from './use-words.ts';

type View = 'id' | 'refresh' | 'history' | 'policy' | 'diseases' | 'address' | 'evidence';

const TABS: readonly [to: NonNullable<LinkProps['to']>, text: TextKey<typeof texts>][] = [
  ['/srm/check/id', 'tab.rights'],
  ['/srm/history/uc', 'tab.history'],
  ['/srm/history/policy', 'tab.policy'],
  ['/srm/history/address', 'tab.address'],
  ['/srm/history/evidence', 'tab.evidence'],
  ['/srm/history/diseases', 'tab.diseases'],
  ['/srm/check/refresh', 'tab.refresh'],
];

interface Props {
  view: View;
  purpose: CheckPurpose;
  /** Whether the field stays above the person, for the next one. */
  keepField?: boolean;
  action?: ReactNode;
  children: (person: PersonRights) => ReactNode;
}

/** One view of one person: whoever comes without a person finds him here first, and each other view is one click away. */
export function PersonPage({ view, purpose, keepField, action, children }: Props) {
  const { t } = useWords();
  const { person, forget } = useCurrentPerson();
  const found = useFoundFocus(person);
  return (
    <Page title={t(`${view}.title`)} lead={t(`${view}.lead`)} action={person && action}>
      {(keepField || !person) && <FindPerson purpose={purpose} />}
      {person && (
        <>
          <div className={styles.head}>
            <p ref={found} className={styles.name} role="status" tabIndex={-1}>
              {person.name} <span className="numeric">{person.citizenId}</span>
            </p>
            {!keepField && (
              <Button variant="default" size="sm" onClick={forget}>
                {t('other')}
              </Button>
            )}
          </div>
          <Tabs />
          {children(person)}
        </>
      )}
    </Page>
  );
}

/** Whoever is found here: the field that had the focus is gone, so reading goes on with his name, and Tab leads to his views. */
function useFoundFocus(person: PersonRights | null) {
  const line = useRef<HTMLParagraphElement>(null);
  const before = useRef(person);
  useEffect(() => {
    if (!before.current && document.activeElement === document.body) line.current?.focus({ preventScroll: true });
    before.current = person;
  }, [person]);
  return line;
}

/** The views that this person's menu has open; an auditor, for one, changes nothing. */
function Tabs() {
  const { t } = useWords();
  const menu = useQuery(menuQuery).data;
  const open = menu?.systems.find(({ key }) => key === 'SRM')?.menus.map(({ path }) => path);
  return (
    <nav aria-label={t('tabs')} className={styles.tabs}>
      {TABS.filter(([to]) => !open || open.includes(to)).map(([to, text]) => (
        <Link key={to} to={to}>
          {t(text)}
        </Link>
      ))}
    </nav>
  );
}
