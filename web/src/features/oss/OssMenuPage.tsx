import { useQuery } from '@tanstack/react-query';
import { menuQuery } from '../../api/menu.ts';
import { useSession } from '../../api/session.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StepUp } from '../../ui/step-up/StepUp.tsx';
import { Working } from '../../ui/Working.tsx';
import { type Choice, choicesOf } from './choices.ts';
import styles from './OssMenu.module.css';
import { texts } from './texts.ts';

/** The menu page for facilities (OSS-12 to OSS-21): what one may do for this unit, and for the rest why not. */
export function OssMenuPage() {
  const t = useTexts(texts);
  const session = useSession();
  // Authority may have been approved a moment ago, and the portal around this page keeps the menu alive.
  const menu = useQuery({ ...menuQuery, refetchOnMount: 'always' });
  const unit = session?.organisation;
  return (
    <Page title={t('menu.title')} lead={t('menu.lead')}>
      <p className="dim">
        {t('menu.uid', { username: session?.account.username ?? '' })} ·{' '}
        {unit ? t('menu.company', { unit: `${unit.name} (${unit.hcode})` }) : t('menu.noUnit')}
      </p>
      {menu.isError && <Failure of={menu.error} retry={() => void menu.refetch()} />}
      {menu.isPending && <Working>{t('menu.loading')}</Working>}
      {menu.data && (
        <div className={styles.blocks}>
          <Panel title={t('menu.authorityBlock')}>
            <ul className={styles.choices}>
              <li>
                <div>
                  <strong>{t('menu.authority')}</strong>
                  <p className="dim">{t('menu.authority.what')}</p>
                </div>
                <LinkButton to="/oss/authority">{t('menu.open')}</LinkButton>
              </li>
            </ul>
          </Panel>
          <Panel title={t('menu.block')}>
            <ul className={styles.choices}>
              {choicesOf(menu.data).map((choice) => (
                <ChoiceLine key={choice.key} choice={choice} reload={() => void menu.refetch()} />
              ))}
            </ul>
          </Panel>
        </div>
      )}
    </Page>
  );
}

/** RACT-06: only who may re-activate reads the word Re-Activated. */
function ChoiceLine({ choice, reload }: { choice: Choice; reload: () => void }) {
  const t = useTexts(texts);
  const { label } = useI18n();
  const { open, locked } = choice;
  const reactivates = choice.key === 'OSS_BASIC_DATA';
  return (
    <li data-locked={open ? undefined : ''}>
      <div>
        <strong>{t(choice.text)}</strong>{' '}
        {open && reactivates && <span className={styles.mark}>{t('menu.reactivated')}</span>}
        {open && reactivates && <p className="dim">{t('menu.basic.what')}</p>}
        {locked?.code === 'ASSURANCE_TOO_LOW' && <StepUp onDone={reload} />}
        {!open && (
          <p className="dim">
            <strong>{t('menu.locked')}</strong> ·{' '}
            {locked ? `${label(locked.why)} · ${label(locked.next)}` : t('menu.later')}
          </p>
        )}
      </div>
      {open && <LinkButton to={open.path}>{t(reactivates ? 'menu.reactivated.open' : 'menu.open')}</LinkButton>}
    </li>
  );
}
