import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { confirmMail } from '../../api/users.ts';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { texts } from './texts.ts';

/**
 * The second link of an invited person (OSS-70). A press confirms, not the opening: programs that look into mails open links,
 * too. The secret leaves the address at once.
 */
export function ConfirmMailPage() {
  const t = useTexts(texts);
  const [token] = useState(() => /token=([\w-]+)/.exec(window.location.hash)?.[1]);
  useEffect(() => window.history.replaceState(null, '', window.location.pathname), []);
  const confirm = useMutation({ mutationFn: confirmMail });
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('confirm.title')} lead={confirm.data ? undefined : t('confirm.lead')}>
        {!token && <p role="alert">{t('confirm.noToken')}</p>}
        {confirm.isError && <Failure of={confirm.error} />}
        {token && !confirm.data && (
          <Button loading={confirm.isPending} onClick={() => confirm.mutate(token)}>
            {t('confirm.button')}
          </Button>
        )}
        {confirm.data && (
          <>
            <p role="status">{t('confirm.done', { username: confirm.data.username })}</p>
            <LinkButton to="/signin">{t('invitation.enter')}</LinkButton>
          </>
        )}
      </Page>
    </main>
  );
}
