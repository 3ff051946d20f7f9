import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { confirmOwn, openOwn } from '../../api/personnel.ts';
import { thaidAddress } from '../../api/thaid.ts';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Facts } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { ThaidError } from '../signin/ThaidError.tsx';
import { usePersonnelWords } from './use-personnel-words.ts';

const kept = 'sitthi.personnel-confirm';

/** The secret of the link stands behind a #; it leaves the address at once and waits in this tab while ThaiD is asked. */
function takeToken(): string | undefined {
  const token = /token=([\w.-]+)/.exec(window.location.hash)?.[1];
  if (token) sessionStorage.setItem(kept, token);
  return token ?? sessionStorage.getItem(kept) ?? undefined;
}

/** Where the link of a unit leads (own ThaiD): no account is needed, only the ThaiD of the person it is for. */
export function OwnPage() {
  const { t, of } = usePersonnelWords();
  const navigate = useNavigate();
  const { proof, thaidError } = useSearch({ from: '/personnel/confirm' });
  const [token] = useState(takeToken);
  const used = useRef<string>(undefined);
  const record = useQuery({
    queryKey: ['own-personnel'],
    queryFn: () => openOwn(token ?? ''),
    enabled: token !== undefined,
    retry: false,
  });
  const go = useMutation({
    mutationFn: () => thaidAddress('PERSONNEL', '/personnel/confirm'),
    onSuccess: (address) => window.location.assign(address),
  });
  const confirm = useMutation({ mutationFn: (given: string) => confirmOwn(token ?? '', given) });
  const { mutate } = confirm;
  useEffect(() => {
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
    if (!proof || !token || used.current === proof) return;
    used.current = proof;
    mutate(proof);
    void navigate({ to: '/personnel/confirm', search: {}, replace: true });
  }, [proof, token, mutate, navigate]);
  const shown = confirm.data ?? record.data;
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('own.title')} lead={shown?.confirmed ? undefined : t('own.lead')}>
        {!token && <p role="alert">{t('own.noToken')}</p>}
        {thaidError && <ThaidError code={thaidError} />}
        {record.isError && <Failure of={record.error} />}
        {confirm.isError && <Failure of={confirm.error} />}
        {go.isError && <Failure of={go.error} />}
        {token && record.isPending && <Working>{t('form.loading')}</Working>}
        {confirm.isPending && <Working>{t('own.working')}</Working>}
        {shown && (
          <Facts
            items={[
              [t('head.name'), shown.name],
              [t('own.unit'), `${shown.unitName} (${shown.hcode})`],
              [t('head.type'), of(shown.typeName)],
              [t('head.schedule'), of(shown.scheduleText)],
            ]}
          />
        )}
        {shown?.confirmed && <p role="status">{t('own.done')}</p>}
        {shown && !shown.confirmed && !confirm.isPending && (
          <>
            <p>{t('own.not')}</p>
            <Button loading={go.isPending || go.isSuccess} onClick={() => go.mutate()}>
              {t('own.button')}
            </Button>
          </>
        )}
      </Page>
    </main>
  );
}
