import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type User, type Users, userHistoryQuery } from '../../api/users.ts';
import { dateAndTime } from '../../format/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { DataTable } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { useUserWords } from './words.ts';

/** Who gave and took which role when, and which mails told of it (OSS-48, OSS-75). */
export function HistoryDialog({ user, users, onClose }: { user: User; users: Users; onClose: () => void }) {
  const { t, language, days, roleName } = useUserWords(users.grantable);
  const history = useQuery({ ...userHistoryQuery(user.accountId), staleTime: 0 });
  const title = t('history.title', { name: user.displayName });
  return (
    <Modal opened size="xl" onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('users.close') }}>
      {history.isError && <Failure of={history.error} retry={() => void history.refetch()} />}
      {history.isPending && <Working>{t('users.loading')}</Working>}
      {history.data?.events.length === 0 && <p>{t('history.none')}</p>}
      {history.data && history.data.events.length > 0 && (
        <DataTable label={title} head={[t('history.when'), t('history.what'), t('history.by')]}>
          {history.data.events.map((event) => (
            <tr key={`${event.at}${event.kind}${event.role}`}>
              <td>{dateAndTime(event.at, language)}</td>
              <td>
                {t(`history.${event.kind}`)}: {roleName(event.role)} ({days(event)})
              </td>
              <td>{event.by ?? '–'}</td>
            </tr>
          ))}
        </DataTable>
      )}
      {history.data && history.data.notices.length > 0 && (
        <>
          <h3>{t('history.mails')}</h3>
          <ul>
            {history.data.notices.map((notice) => (
              <li key={`${notice.at}${notice.subject}`}>
                {dateAndTime(notice.at, language)} · {notice.subject} · {t(`invitations.mail.${notice.state}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}
