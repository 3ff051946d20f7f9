import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Announcement, type ItemFilter, itemsQuery, removeItems } from '../../api/announcements.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Announcements.module.css';
import { FEW, ItemFilters } from './ItemFilters.tsx';
import { ItemTable } from './ItemTable.tsx';
import { Pager } from './Pager.tsx';
import { Refused } from './Refused.tsx';
import { texts } from './texts.ts';
import { useChange } from './use-change.ts';

/** Whom the announcement names: how many of each type, and the list. In a draft, lines and whole types are taken out here. */
export function ItemsPanel({ of }: { of: Announcement }) {
  const t = useTexts(texts);
  const { label } = useI18n();
  const remove = useChange(of, ({ typeKey, ids }: { typeKey: string; ids?: string[] }) =>
    removeItems(of, typeKey, ids),
  );
  const { variables } = remove;
  return (
    <Panel title={t('one.units')}>
      {remove.isError && <Refused of={of} error={remove.error} retry={() => variables && remove.mutate(variables)} />}
      {of.refusedCount > 0 && <Refusals of={of} />}
      {of.items === 0 ? (
        <p className="dim">{t('one.noUnits')}</p>
      ) : (
        <div className={styles.stack}>
          <table className={styles.narrowTable}>
            <thead>
              <tr>
                <th scope="col">{t('items.type')}</th>
                <th scope="col">{t('items.count')}</th>
                {of.may.edit && <td />}
              </tr>
            </thead>
            <tbody>
              {of.byType.map((type) => (
                <tr key={type.key}>
                  <th scope="row">{label(type)}</th>
                  <td className="numeric">{type.count.toLocaleString('en')}</td>
                  {of.may.edit && (
                    <td>
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        aria-label={t('items.removeTypeNamed', { type: label(type) })}
                        onClick={() => remove.mutate({ typeKey: type.key })}
                      >
                        {t('items.removeType')}
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          <Lines of={of} remove={of.may.edit ? (typeKey, id) => remove.mutate({ typeKey, ids: [id] }) : undefined} />
        </div>
      )}
    </Panel>
  );
}

function Refusals({ of }: { of: Announcement }) {
  const t = useTexts(texts);
  return (
    <div className={styles.note} role="status">
      <strong>{t('one.refused', { count: of.refusedCount })}</strong>
      <ul>
        {of.refused.map(({ hcode, typeKey, verdict }) => (
          <li key={`${hcode}${typeKey}`}>
            <span className="numeric">{hcode}</span> · {typeKey} · {t(`verdict.${verdict}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Lines({ of, remove }: { of: Announcement; remove: ((typeKey: string, id: string) => void) | undefined }) {
  const [filter, setFilter] = useState<ItemFilter>({});
  const items = useQuery(itemsQuery(of.announcementId, of.version, filter));
  return (
    <>
      {of.items > FEW && <ItemFilters types={of.byType} filter={filter} setFilter={setFilter} />}
      {items.isError && <Failure of={items.error} {...again(items.error, () => void items.refetch())} />}
      {items.data && (
        <>
          <ItemTable items={items.data.items} remove={remove} />
          <Pager of={items.data} go={(page) => setFilter({ ...filter, page })} />
        </>
      )}
    </>
  );
}
