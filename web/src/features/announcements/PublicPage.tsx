import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type ItemFilter, type PublicAnnouncement, publicAnnouncementQuery } from '../../api/announcements.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Announcements.module.css';
import { useDays } from './badges.tsx';
import { FEW, ItemFilters } from './ItemFilters.tsx';
import { ItemTable } from './ItemTable.tsx';
import { Pager } from './Pager.tsx';
import { texts } from './texts.ts';

/** On paper the whole list stands, as far as one can print at once. */
const ON_PAPER = 2_000;

/** One announcement as everybody may read and print it. */
export function PublicPage() {
  const t = useTexts(texts);
  const { announcementId } = useParams({ from: '/announcements/$announcementId' });
  const [filter, setFilter] = useState<ItemFilter>({});
  const asked = useQuery(publicAnnouncementQuery(announcementId, filter));
  const of = asked.data;
  const [printing, print] = useState(false);
  const all = useQuery({
    ...publicAnnouncementQuery(announcementId, { ...filter, page: 1, size: ON_PAPER }),
    enabled: printing,
  });
  const ready = printing && all.data !== undefined && !all.isPlaceholderData;
  useEffect(() => {
    if (!ready) return;
    window.print();
    print(false);
  }, [ready]);
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page
        title={of ? t('one.numbered', { number: of.number ?? '' }) : t('public.title')}
        action={
          <Group gap="sm" className={styles.screenOnly}>
            <LinkButton to="/announcements" variant="default" size="sm">
              {t('public.back')}
            </LinkButton>
            <Button size="sm" loading={printing} disabled={!of} onClick={() => print(true)}>
              {t('public.print')}
            </Button>
          </Group>
        }
      >
        {asked.isError && <Failure of={asked.error} retry={() => void asked.refetch()} />}
        {asked.isPending && <Working>{t('list.loading')}</Working>}
        {of && <Paper of={(ready && all.data) || of} filter={filter} setFilter={setFilter} />}
      </Page>
    </main>
  );
}

interface Props {
  of: PublicAnnouncement;
  filter: ItemFilter;
  setFilter: (filter: ItemFilter) => void;
}

function Paper({ of, filter, setFilter }: Props) {
  const t = useTexts(texts);
  const { language, label } = useI18n();
  const days = useDays();
  return (
    <article className={styles.paper}>
      <header>
        <p>{t('public.head')}</p>
        <h2>{t('public.subject', { title: of.title })}</h2>
        <p>{t('public.inForce', { days: days(of) })}</p>
      </header>
      {of.withdrawnAt ? (
        <p role="status" className={styles.note}>
          {t('public.withdrawn', { at: dateAndTime(of.withdrawnAt, language) })}
        </p>
      ) : (
        <div className={styles.stack}>
          <ul className={styles.counts}>
            {of.byType.map((type) => (
              <li key={type.key}>
                {label(type)} <strong className="numeric">{type.count.toLocaleString('en')}</strong>
              </li>
            ))}
          </ul>
          {of.items > FEW && <ItemFilters types={of.byType} filter={filter} setFilter={setFilter} />}
          <ItemTable items={of.lines.items} />
          <Pager of={of.lines} go={(page) => setFilter({ ...filter, page })} />
        </div>
      )}
      <footer>{of.signedAt && <p>{t('public.signed', { at: dateAndTime(of.signedAt, language) })}</p>}</footer>
    </article>
  );
}
