import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Registrations, registrationsQuery } from '../../api/announcements.ts';
import { shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Announcements.module.css';
import { useDays, VisibilityBadge } from './badges.tsx';
import { PublicTable } from './PublicListPage.tsx';
import { texts } from './texts.ts';

/** What the unit is registered and announced as, and why the public does not see something (OSS-30, INV-REG-1). */
export function UnitPage() {
  const t = useTexts(texts);
  const [page, setPage] = useState<number>();
  const own = useQuery(registrationsQuery);
  return (
    <Page title={t('unit.title')} lead={t('unit.lead')}>
      <div className={styles.stack}>
        {own.isError && <Failure of={own.error} {...again(own.error, () => void own.refetch())} />}
        {own.isPending && <Working>{t('list.loading')}</Working>}
        {own.data && <Own of={own.data} />}
        <Panel title={t('unit.public')}>
          <PublicTable page={page} go={setPage} />
        </Panel>
      </div>
    </Page>
  );
}

function Own({ of }: { of: Registrations }) {
  const t = useTexts(texts);
  const { language, label } = useI18n();
  const days = useDays();
  const asOf = <span className="dim">{t('unit.asOf', { date: shortDate(of.asOf, language) })}</span>;
  const head = (['type', 'registered', 'state', 'visibility', 'announcement'] as const).map((key) => t(`unit.${key}`));
  return (
    <>
      <Panel title={t('unit.types')} aside={asOf}>
        {of.types.length === 0 ? (
          <p>{t('unit.none')}</p>
        ) : (
          <DataTable label={t('unit.types')} head={head}>
            {of.types.map((type) => (
              <tr key={`${type.key}${type.from}`}>
                <th scope="row">{label(type)}</th>
                <td>{days({ effectiveFrom: type.from, effectiveTo: type.to })}</td>
                <td>{t(`registration.${type.state}`)}</td>
                <td>
                  <VisibilityBadge of={type.visibility} />
                </td>
                <td>
                  {type.announcement ? (
                    <>
                      <span className="numeric">{type.announcement.number}</span>
                      <div className="dim">
                        {days({ effectiveFrom: type.announcement.from, effectiveTo: type.announcement.to })}
                      </div>
                    </>
                  ) : (
                    '–'
                  )}
                </td>
              </tr>
            ))}
          </DataTable>
        )}
      </Panel>
      <Panel title={t('unit.capabilities')}>
        {of.capabilities.length === 0 ? (
          <p className="dim">{t('unit.noCapabilities')}</p>
        ) : (
          <ul>
            {of.capabilities.map((one) => (
              <li key={`${one.code}${one.from}`}>
                {label(one)} · {days({ effectiveFrom: one.from, effectiveTo: one.to })}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
