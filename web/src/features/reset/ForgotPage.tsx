import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { askPasswordReset } from '../../api/credentials.ts';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { texts } from './texts.ts';

/** OSS-04: asks for the link. What comes next is the same for every name. */
export function ForgotPage() {
  const t = useTexts(texts);
  const [identifier, setIdentifier] = useState('');
  const [tried, setTried] = useState(false);
  const ask = useMutation({ mutationFn: () => askPasswordReset(identifier.trim()) });
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (identifier.trim()) ask.mutate();
  }
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('forgot.title')} lead={t('forgot.lead')}>
        {ask.isSuccess ? (
          <div role="status">
            <Panel title={t('forgot.sent')}>
              <p className="measure">{t('forgot.sentHow')}</p>
              <Group gap="sm">
                <LinkButton to="/signin" variant="default">
                  {t('signIn')}
                </LinkButton>
                <Button variant="subtle" onClick={() => ask.reset()}>
                  {t('forgot.again')}
                </Button>
              </Group>
            </Panel>
          </div>
        ) : (
          <form onSubmit={submit} noValidate>
            <Stack gap="md" maw="30rem">
              {ask.isError && <Failure of={ask.error} />}
              <TextInput
                label={t('forgot.identifier')}
                autoComplete="username"
                autoFocus
                value={identifier}
                error={tried && !identifier.trim() && t('forgot.missing')}
                onChange={(event) => setIdentifier(event.currentTarget.value)}
              />
              <Group gap="sm">
                <Button type="submit" loading={ask.isPending}>
                  {t('forgot.send')}
                </Button>
                <LinkButton to="/signin" variant="default">
                  {t('signIn')}
                </LinkButton>
              </Group>
            </Stack>
          </form>
        )}
      </Page>
    </main>
  );
}
