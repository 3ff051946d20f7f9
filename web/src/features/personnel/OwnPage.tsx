import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { confirmOwn, showOwn } from '../../api/personnel.ts';
import { thaidAddress } from '../../api/thaid.ts';
import { shortDate } from '../../format/dates.ts';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Facts } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { ThaidError } from '../signin/ThaidError.tsx';
import { ScheduleText } from './ScheduleText.tsx';
import { licenceText, usePersonnelWords } from './use-personnel-words.ts';

const kept = 'sitthi.personnel-confirm';

/** The secret of the link stands behind a #; it leaves the address at once and waits in this tab while ThaiD is asked. */
function takeToken(): string | undefined {
  const token = /token=([\w.-]+)/.exec(window.location.hash)?.[1];
  if (token) sessionStorage.setItem(kept, token);
  return token ?? sessionStorage.getItem(kept) ?? undefined;
}

/** Where the link of a unit leads (own ThaiD): no account is needed, only the ThaiD of the person it is for. */
export function OwnPage() {
  const { t, of, language } = usePersonnelWords();
  const navigate = useNavigate();
  const { proof, thaidError } = useSearch({ from: '/personnel-confirm' });
  const [token] = useState(takeToken);
  const used = useRef<string>(undefined);
  const record = useQuery({
    queryKey: ['own-personnel', token],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => showOwn(token ?? ''),
    enabled: token !== undefined,
    retry: false,
  });
  const go = useMutation({
    mutationFn: () => thaidAddress('PERSONNEL', '/personnel-confirm', record.data?.personnelId),
    onSuccess: (address) => window.location.assign(address),
  });
  const confirm = useMutation({
    mutationFn: (use: { proof: string; version: number }) => confirmOwn(token ?? '', use.proof, use.version),
  });
  const { mutate } = confirm;
  const version = record.data?.version;
  useEffect(() => {
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
    if (!proof || version === undefined || used.current === proof) return;
    used.current = proof;
    mutate({ proof, version });
    void navigate({ to: '/personnel-confirm', search: {}, replace: true });
  }, [proof, version, mutate, navigate]);
  const shown = confirm.data ?? record.data;
  const confirmed = confirm.data !== undefined;
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('own.title')} lead={confirmed ? undefined : t('own.lead')}>
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
              [t('own.unit'), `${shown.unit.name} (${shown.unit.hcode})`],
              [t('head.type'), of(shown.typeName)],
              [t('head.licence'), licenceText(shown.licence) || t('row.unlicensed')],
              [t('field.registrationTypes'), shown.registrationTypes.map(of).join(', ')],
              [t('field.startDate'), shortDate(shown.startDate, language)],
              [t('head.schedule'), <ScheduleText key="schedule" of={shown.scheduleText} />],
            ]}
          />
        )}
        {confirmed && <p role="status">{t('own.done')}</p>}
        {shown && !confirmed && !confirm.isPending && (
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
