import { useQuery } from '@tanstack/react-query';
import { grantsQuery, type Options, optionsQuery } from '../../api/authority.ts';
import { useSession } from '../../api/session.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Facts, Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Authority.module.css';
import { CapacityCard } from './CapacityCard.tsx';
import { GrantTable } from './GrantTable.tsx';
import { texts } from './texts.ts';
import { usePeriod } from './use-words.ts';

/** Authority data of the unit one acts for (ข้อมูลผู้มีอำนาจ, ORG-01): what there is, and what may be started. */
export function AuthorityPage() {
  const t = useTexts(texts);
  const unit = useSession()?.organisation;
  const options = useQuery({ ...optionsQuery, enabled: Boolean(unit) });
  const lead = options.data
    ? t('list.lead', { unit: options.data.unit.name, region: options.data.unit.regionNo ?? '' })
    : t('list.noUnit');
  return (
    <Page title={t('list.title')} lead={unit && options.isPending ? t('list.loading') : lead}>
      {options.isError && <Failure of={options.error} retry={() => void options.refetch()} />}
      {unit && options.isPending && <Working>{t('list.loading')}</Working>}
      {options.data && <Overview options={options.data} />}
    </Page>
  );
}

function Overview({ options }: { options: Options }) {
  const t = useTexts(texts);
  const period = usePeriod();
  const grants = useQuery({ ...grantsQuery, staleTime: 0 });
  const holder = options.currentHolder;
  return (
    <div className={styles.stack}>
      <Panel title={t('list.mine')}>
        <Facts
          inline
          items={[[t('list.holder'), holder ? `${holder.name} · ${period(holder)}` : t('list.holder.none')]]}
        />
        {grants.isError && <Failure of={grants.error} retry={() => void grants.refetch()} />}
        {grants.data && grants.data.grants.length === 0 && <p>{t('list.none')}</p>}
        {grants.data && grants.data.grants.length > 0 && <GrantTable grants={grants.data.grants} />}
      </Panel>
      {options.eligible ? (
        <Panel title={t('list.start')}>
          <p className="dim">{t('list.start.lead')}</p>
          <div className={styles.capacities}>
            {options.capacities.map((option) => (
              <CapacityCard key={option.capacity} option={option} />
            ))}
          </div>
        </Panel>
      ) : (
        <Failure
          of={{
            kind: 'FORBIDDEN',
            code: options.refusal ?? '',
            title: t('list.notEligible'),
            next: t('list.notEligible.next'),
          }}
        />
      )}
    </div>
  );
}
