import { Button, Stack } from '@mantine/core';
import { IconDeviceMobile } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { openOwn } from '../../api/citizen.ts';
import { thaidAddress } from '../../api/thaid.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import { ThaidError } from '../signin/ThaidError.tsx';
import styles from './Citizen.module.css';
import { Own } from './Own.tsx';
import { texts } from './texts.ts';

/** What a citizen's proof is asked for: his own registration, and no desk's. */
const REFERENCE = 'CITIZEN';

/** FLOW-15: a citizen sees his right and chooses his units, by ThaiD alone; nothing of it stays when the page is left. */
export function MyRightPage() {
  const { t } = useI18nWith(texts);
  const navigate = useNavigate();
  const { proof, thaidError } = useSearch({ from: '/my-right' });
  const used = useRef<string>(undefined);
  const go = useMutation({
    mutationFn: () => thaidAddress('REGISTRATION', '/my-right', REFERENCE),
    onSuccess: (address) => window.location.assign(address),
  });
  const open = useMutation({ mutationFn: openOwn, gcTime: 0 });
  const { mutate } = open;
  useEffect(() => {
    if (!proof || used.current === proof) return;
    used.current = proof;
    mutate(proof);
    void navigate({ to: '/my-right', search: {}, replace: true });
  }, [proof, mutate, navigate]);
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('title')} lead={open.data ? undefined : t('lead')}>
        <Stack gap="md">
          {thaidError && <ThaidError code={thaidError} next={t('thaid.again')} />}
          {open.isError && <Failure of={open.error} />}
          {go.isError && <Failure of={go.error} />}
          {open.isPending && <Working>{t('opening')}</Working>}
          {open.data && <Own opened={open.data} leave={open.reset} />}
          {!open.data && !open.isPending && (
            <>
              <Button
                size="lg"
                fullWidth
                loading={go.isPending || go.isSuccess}
                leftSection={<IconDeviceMobile aria-hidden />}
                onClick={() => go.mutate()}
              >
                {t('enter')}
              </Button>
              <p className={`dim ${styles.why}`}>{t('enter.why')}</p>
            </>
          )}
        </Stack>
      </Page>
    </main>
  );
}
