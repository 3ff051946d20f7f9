import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type AgreedClient, forgetClient, sessionsQuery } from '../../api/account.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import styles from './Account.module.css';
import { texts } from './texts.ts';

/** The outside systems one has agreed to, each to be taken back. */
export function AgreedClients({ clients, tell }: { clients: readonly AgreedClient[]; tell: (words: string) => void }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const queries = useQueryClient();
  const forget = useMutation({
    mutationFn: forgetClient,
    onSuccess: async () => {
      tell(t('clients.forgotten'));
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  if (clients.length === 0) return <p className="dim">{t('clients.none')}</p>;
  return (
    <>
      {forget.isError && <Failure of={forget.error} />}
      <ul className={styles.list}>
        {clients.map(({ clientId, name, agreedAt }) => (
          <li key={clientId} className={styles.head}>
            <span>
              <strong>{name}</strong>{' '}
              <span className="dim">{t('clients.since', { at: dateAndTime(agreedAt, language) })}</span>
            </span>
            <Button
              variant="default"
              size="sm"
              loading={forget.isPending && forget.variables === clientId}
              onClick={() => forget.mutate(clientId)}
              aria-label={t('clients.forget.of', { name })}
            >
              {t('clients.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
