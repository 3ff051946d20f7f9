import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { catalogueQuery, type Item } from '../../api/announcements.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { DataTable } from '../../ui/Panel.tsx';
import { texts } from './texts.ts';

interface Props {
  items: Item[];
  remove?: ((typeKey: string, organisationId: string) => void) | undefined;
}

/** Names of types and provinces in the language of the reader; the key itself until they are loaded. */
export function useNames() {
  const { label } = useI18n();
  const { data } = useQuery(catalogueQuery);
  const type = (key: string) => {
    const found = data?.types.find((one) => one.key === key);
    return found ? label(found) : key;
  };
  const province = (code: string | null) => {
    const found = data?.provinces.find((one) => one.code === code);
    return found ? label(found) : '';
  };
  return { type, province, provinces: data?.provinces ?? [], types: data?.types ?? [] };
}

/** The lines of an announcement. */
export function ItemTable({ items, remove }: Props) {
  const t = useTexts(texts);
  const names = useNames();
  const head = [t('items.code'), t('items.name'), t('items.province'), t('items.type')];
  return (
    <DataTable label={t('items.list')} head={remove ? [...head, ''] : head}>
      {items.map(({ organisationId, hcode, name, provinceCode, typeKey }) => (
        <tr key={`${organisationId}${typeKey}`}>
          <td className="numeric">{hcode}</td>
          <th scope="row">{name}</th>
          <td>{names.province(provinceCode)}</td>
          <td>{names.type(typeKey)}</td>
          {remove && (
            <td>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('items.removeNamed', { name })}
                onClick={() => remove(typeKey, organisationId)}
              >
                {t('items.remove')}
              </Button>
            </td>
          )}
        </tr>
      ))}
    </DataTable>
  );
}
