import { IconCircleCheck, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Menu, MenuSystem } from '../../api/menu.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import styles from './Systems.module.css';
import { texts } from './texts.ts';

const openFirst = (systems: readonly MenuSystem[]) =>
  systems.toSorted((a, b) => Number(b.state === 'OPEN') - Number(a.state === 'OPEN'));

/** The systems of the house: what is open leads there, what is locked says why and what to do (OSS-11, RACT-06). */
export function Systems({ menu }: { menu: Menu }) {
  return (
    <ul className={styles.systems}>
      {openFirst(menu.systems).map((system) => (
        <System key={system.key} system={system} />
      ))}
    </ul>
  );
}

function System({ system }: { system: MenuSystem }) {
  const t = useTexts(texts);
  const { label } = useI18n();
  const open = system.state === 'OPEN';
  return (
    <li className={styles.system} data-locked={open ? undefined : ''}>
      <h2>
        {label(system.name)}
        <span className={styles.state}>
          {open ? <IconCircleCheck aria-hidden size="1.1em" /> : <IconLock aria-hidden size="1.1em" />}
          {t(open ? 'home.open' : 'home.locked')}
        </span>
      </h2>
      {open && <OpenLines system={system} />}
      {system.locked.length > 0 && <Locked lines={system.locked} open={!open} />}
    </li>
  );
}

/** So many lines are a menu of their own: here only the way to it (SRM-14). */
const TOO_MANY = 12;

function OpenLines({ system }: { system: MenuSystem }) {
  const t = useTexts(texts);
  const { label } = useI18n();
  const all = system.menus.length;
  const lines =
    all > TOO_MANY && system.path
      ? [{ key: system.key, path: system.path, text: t('home.enter', { name: label(system.name), count: all }) }]
      : system.menus.map(({ key, path, name }) => ({ key, path, text: label(name) }));
  return (
    <ul className={styles.menus}>
      {lines.map(({ key, path, text }) => (
        <li key={key}>
          <Link to={path}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}

type Line = MenuSystem['locked'][number];

/** Lines that are locked for the same reason are told together. */
function byReason(lines: readonly Line[]): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const reason = `${line.code} ${line.why.th}`;
    groups.set(reason, [...(groups.get(reason) ?? []), line]);
  }
  return [...groups.values()];
}

/** Of many lines locked for one reason only the first are named. */
const NAMED = 6;

/** Told at once where nothing else is in the system, behind a click beside what is open. */
function Locked({ lines, open }: { lines: readonly Line[]; open: boolean }) {
  const t = useTexts(texts);
  const { label } = useI18n();
  return (
    <details className={styles.locked} open={open}>
      <summary>{t('home.lockedLines', { count: lines.length })}</summary>
      <dl>
        {byReason(lines).map((group) => (
          <div key={group[0]?.key}>
            <dt>
              {group
                .slice(0, NAMED)
                .map((line) => label(line.name))
                .join(', ')}
              {group.length > NAMED && ` ${t('home.andMore', { count: group.length - NAMED })}`}
            </dt>
            {group.slice(0, 1).map((line) => (
              <dd key={line.key}>
                {label(line.why)}
                <br />
                <strong>{t('home.next')}:</strong> {label(line.next)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
