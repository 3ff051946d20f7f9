import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listPasskeys, type Passkey, removePasskey } from '../../api/credentials.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import { AddPasskey, passkeysKey } from './AddPasskey.tsx';
import { texts } from './texts.ts';

/** An officer's own passkeys: list, register, remove. */
export function PasskeysPage() {
  const t = useTexts(texts);
  const keys = useQuery({ queryKey: passkeysKey, queryFn: listPasskeys });
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('title')} lead={t('lead')}>
        <Panel title={t('list.title')}>
          {keys.isError && <Failure of={keys.error} retry={() => keys.refetch()} />}
          {keys.data?.length === 0 && <p>{t('list.none')}</p>}
          {keys.data && keys.data.length > 0 && <PasskeyTable passkeys={keys.data} />}
          <p className="dim">{t('lost')}</p>
        </Panel>
        <div style={{ height: '1rem' }} />
        <AddPasskey />
      </Page>
    </main>
  );
}

function PasskeyTable({ passkeys }: { passkeys: Passkey[] }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const queries = useQueryClient();
  const [asked, setAsked] = useState('');
  const remove = useMutation({
    mutationFn: removePasskey,
    onSuccess: () => queries.invalidateQueries({ queryKey: passkeysKey }),
  });
  return (
    <>
      {remove.isError && <Failure of={remove.error} />}
      <DataTable label={t('list.title')} head={[t('list.name'), t('list.made'), t('list.used'), t('list.action')]}>
        {passkeys.map(({ passkeyId, name, createdAt, lastUsedAt }) => (
          <tr key={passkeyId}>
            <td>{name}</td>
            <td>{dateAndTime(createdAt, language)}</td>
            <td>{lastUsedAt ? dateAndTime(lastUsedAt, language) : t('list.never')}</td>
            <td>
              {asked === passkeyId ? (
                <Button size="xs" color="red" loading={remove.isPending} onClick={() => remove.mutate(passkeyId)}>
                  {t('list.sure', { name })}
                </Button>
              ) : (
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('list.remove', { name })}
                  onClick={() => setAsked(passkeyId)}
                >
                  {t('list.action')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </DataTable>
    </>
  );
}
