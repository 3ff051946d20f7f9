import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { type Menu, menuQuery } from '../../api/menu.ts';
import { useSession } from '../../api/session.ts';
import type { Session } from '../../api/types.ts';
import { todayQuery } from '../../api/visits.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Systems.module.css';
import { Systems } from './Systems.tsx';
import { texts } from './texts.ts';

/** Brought in only where a menu waits for ThaiD. */
const StepUp = lazy(async () => ({ default: (await import('../../ui/step-up/StepUp.tsx')).StepUp }));

/** The first page after signing in (OSS-60): the systems one may use now, and what waits for one. */
export function EPortalHome() {
  const t = useTexts(texts);
  const session = useSession();
  const menu = useQuery(menuQuery);
  const unit = session?.organisation;
  const isDesk = session?.roles.includes('DESK_OFFICER') ?? false;
  return (
    <Page
      title={t('home.title')}
      lead={unit ? t('home.lead', { unit: `${unit.name} (${unit.hcode})` }) : t('home.lead.noUnit')}
      action={isDesk && <LinkButton to="/authen/counter">{t('home.counter')}</LinkButton>}
    >
      {menu.isError && <Failure of={menu.error} retry={() => void menu.refetch()} />}
      {menu.isPending && <Working>{t('home.loading')}</Working>}
      {menu.data && (
        <>
          {waitsForThaid(menu.data) && (
            <div className={styles.stepUp}>
              <Suspense>
                <StepUp label={t('home.stepUp')} onDone={() => void menu.refetch()} />
              </Suspense>
            </div>
          )}
          <Systems menu={menu.data} />
          {menu.data.administrators.length > 0 && (
            <p>{t('home.administrators', { names: menu.data.administrators.join(', ') })}</p>
          )}
          <ToDo menu={menu.data} session={session} />
        </>
      )}
    </Page>
  );
}

const waitsForThaid = ({ systems }: Menu) =>
  systems.some(({ locked }) => locked.some(({ code }) => code === 'ASSURANCE_TOO_LOW'));

function ToDo({ menu, session }: { menu: Menu; session: Session | null }) {
  const t = useTexts(texts);
  const { label } = useI18n();
  const isDesk = session?.roles.includes('DESK_OFFICER') ?? false;
  const today = useQuery({ ...todayQuery, enabled: isDesk });
  const waiting = today.data?.waiting ?? 0;
  return (
    <Panel title={t('home.todo')}>
      {menu.todo.length === 0 && waiting === 0 && <p className="dim">{t('home.todo.none')}</p>}
      <ul>
        {waiting > 0 && (
          <li>
            <Link to="/authen/counter">{t('home.waiting', { count: waiting })}</Link>
          </li>
        )}
        {menu.todo.map((todo) => (
          <li key={todo.key}>
            <Link to={todo.path}>{label(todo.text)}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
