import { Button, Group, Stack } from '@mantine/core';
import { IconCircleCheck, IconFileCertificate } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../api/session.ts';
import { tokenFamiliesQuery, writeTokenFile } from '../../api/srm-tokens.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { texts } from './texts.ts';

/**
 * SYS-19: a registrar has the card program write his tokens for the other programs of this computer; nothing without his click.
 * Where his tokens are not listed, with the way to the list.
 */
export function TokenFile({ list = false }: { list?: boolean }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const session = useSession();
  const client = useQueryClient();
  const write = useMutation({
    mutationFn: (agentUrl: string) => writeTokenFile(agentUrl),
    onSettled: () => client.invalidateQueries({ queryKey: tokenFamiliesQuery.queryKey }),
  });
  if (!session?.roles.includes('REGISTRAR')) return null;
  const outcome = write.data;
  const written = outcome?.result === 'WRITTEN' ? outcome : undefined;
  const failed = outcome && outcome.result !== 'WRITTEN' ? outcome.result : undefined;
  return (
    <Panel title={t('title')}>
      <Stack gap="sm" align="flex-start">
        <p>{t('what')}</p>
        {write.isError && <Failure of={write.error} />}
        {failed && <Failure of={{ kind: 'SOURCE_DOWN', code: failed, title: t(failed), next: t(`${failed}.next`) }} />}
        <div role="status">
          {written && (
            <>
              <p>
                <IconCircleCheck aria-hidden size="1.2em" style={{ verticalAlign: '-0.2em' }} />{' '}
                <strong>{t('written', { until: dateAndTime(written.until, language) })}</strong>
              </p>
              <p style={{ overflowWrap: 'anywhere' }}>
                {t('where')} <code>{written.folder}</code>
              </p>
              <p className="dim">{t('care')}</p>
            </>
          )}
        </div>
        <Group gap="sm">
          <Button
            variant="default"
            loading={write.isPending}
            leftSection={<IconFileCertificate aria-hidden />}
            onClick={() => write.mutate(session.agentUrl)}
          >
            {t(written ? 'again' : 'write')}
          </Button>
          {!list && (
            <LinkButton to="/srm/tokens" variant="subtle">
              {t('manage')}
            </LinkButton>
          )}
        </Group>
      </Stack>
    </Panel>
  );
}
