import { NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Capacity } from '../../api/authority.ts';
import type { Queue, QueueFilter } from '../../api/officer.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import styles from './Officer.module.css';
import { texts } from './texts.ts';

const capacities = ['HOLDER', 'DELEGATE', 'ASSIGNEE'] as const;
const ages = [1, 3, 7, 14] as const;

/** Kind, age and province; each choice changes the address. */
export function Filters({ queue }: { queue: Queue }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const search = useSearch({ from: '/officer/' });
  const navigate = useNavigate({ from: '/officer/' });
  const choose = (chosen: Partial<QueueFilter>) =>
    void navigate({
      to: '/officer',
      search: ({ page: _page, decided: _decided, outcome: _outcome, ...kept }) => ({ ...kept, ...chosen }),
      replace: true,
    });
  const all = { value: '', label: t('filter.all') };
  return (
    <fieldset className={styles.filters}>
      <legend>{t('filter.title')}</legend>
      <NativeSelect
        label={t('filter.capacity')}
        value={search.capacity ?? ''}
        data={[all, ...capacities.map((one) => ({ value: one, label: t(`capacity.${one}`) }))]}
        onChange={(event) => choose({ capacity: (event.currentTarget.value || undefined) as Capacity | undefined })}
      />
      <NativeSelect
        label={t('filter.age')}
        value={String(search.olderThanDays ?? '')}
        data={[all, ...ages.map((days) => ({ value: String(days), label: t('filter.days', { days }) }))]}
        onChange={(event) => choose({ olderThanDays: Number(event.currentTarget.value) || undefined })}
      />
      <NativeSelect
        label={t('filter.province')}
        value={search.provinceCode ?? ''}
        data={[
          all,
          ...queue.provinces.map(({ provinceCode, nameTh, nameEn, count }) => ({
            value: provinceCode,
            label: `${language === 'th' ? nameTh : nameEn} (${count})`,
          })),
        ]}
        onChange={(event) => choose({ provinceCode: event.currentTarget.value || undefined })}
      />
    </fieldset>
  );
}
