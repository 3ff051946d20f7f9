import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Announcement, announcementQuery } from '../../api/announcements.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { AddItems } from './AddItems.tsx';
import styles from './Announcements.module.css';
import { AnnouncementBadge } from './badges.tsx';
import { HeadPanel } from './HeadPanel.tsx';
import { ItemsPanel } from './ItemsPanel.tsx';
import { Steps } from './Steps.tsx';
import { texts } from './texts.ts';

/** One announcement: what it says, whom it names, and what comes next. */
export function AnnouncementPage() {
  const t = useTexts(texts);
  const { announcementId } = useParams({ from: '/officer/announcements/$announcementId' });
  const asked = useQuery(announcementQuery(announcementId));
  if (asked.data) return <View key={announcementId} of={asked.data} />;
  return (
    <Page title={t('list.title')}>
      {asked.isError ? (
        <Failure of={asked.error} {...again(asked.error, () => void asked.refetch())} />
      ) : (
        <Working>{t('list.loading')}</Working>
      )}
    </Page>
  );
}

function View({ of }: { of: Announcement }) {
  const t = useTexts(texts);
  return (
    <Page
      title={of.number ? t('one.numbered', { number: of.number }) : t('one.draft')}
      lead={
        <>
          <AnnouncementBadge of={of} /> {of.title}
        </>
      }
      action={
        <LinkButton to="/officer/announcements" variant="default" size="sm">
          {t('list.back')}
        </LinkButton>
      }
    >
      <div className={styles.stack}>
        <HeadPanel of={of} />
        <ItemsPanel of={of} />
        {of.may.edit && <AddItems of={of} />}
        <Steps of={of} />
        <Panel title={t('one.history')}>
          <History of={of} />
        </Panel>
      </div>
    </Page>
  );
}

/** What happened to it, the newest first. */
function History({ of }: { of: Announcement }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  return (
    <ol className={styles.timeline} reversed>
      {of.history.toReversed().map(({ at, event, name, words }) => (
        <li key={`${at}${event}${words}`}>
          <strong>{t.code('event', event)}</strong> · {name} <span className="dim">{dateAndTime(at, language)}</span>
          {words && <div>{words}</div>}
        </li>
      ))}
    </ol>
  );
}
