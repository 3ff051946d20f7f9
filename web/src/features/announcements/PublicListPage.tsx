import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { publicListQuery } from '../../api/announcements.ts';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { DataTable } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Announcements.module.css';
import { AnnouncementBadge, useDays } from './badges.tsx';
import { Pager } from './Pager.tsx';
import { texts } from './texts.ts';

/** What was announced, for everybody (FLOW-13); nothing of it before its first day (INV-REG-1). */
export function PublicListPage() {
  const t = useTexts(texts);
  const { page } = useSearch({ from: '/announcements' });
  const navigate = useNavigate({ from: '/announcements' });
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('public.title')} lead={t('public.lead')}>
        <PublicTable page={page} go={(next) => void navigate({ search: { page: next } })} />
      </Page>
    </main>
  );
}

/** The list alone, also within a portal. */
export function PublicTable({ page, go }: { page: number | undefined; go: (page: number) => void }) {
  const t = useTexts(texts);
  const days = useDays();
  const list = useQuery(publicListQuery(page));
  if (list.isError) return <Failure of={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <Working>{t('list.loading')}</Working>;
  if (list.data.announcements.length === 0) return <p>{t('public.none')}</p>;
  const head = (['number', 'title', 'effective', 'units', 'state'] as const).map((key) => t(`head.${key}`));
  return (
    <div className={styles.stack}>
      <DataTable label={t('public.title')} head={head}>
        {list.data.announcements.map((one) => (
          <tr key={one.announcementId}>
            <td className="numeric">{one.number}</td>
            <th scope="row">
              <Link to="/announcements/$announcementId" params={{ announcementId: one.announcementId }}>
                {one.title}
              </Link>
            </th>
            <td>{days(one)}</td>
            <td className="numeric">{one.units.toLocaleString('en')}</td>
            <td>
              <AnnouncementBadge of={one} />
            </td>
          </tr>
        ))}
      </DataTable>
      <Pager of={list.data} go={go} />
    </div>
  );
}
