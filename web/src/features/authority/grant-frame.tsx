import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Grant, grantQuery } from '../../api/authority.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import { texts } from './texts.ts';

/** The grant of the address; what stands on the page waits for it. */
export function WithGrant({ children }: { children: (grant: Grant) => ReactNode }) {
  const t = useTexts(texts);
  const grantId = useParams({ strict: false }).grantId ?? '';
  const asked = useQuery({ ...grantQuery(grantId), staleTime: 0 });
  if (asked.data) return children(asked.data);
  return (
    <Page title={t('list.title')}>
      {asked.isError ? (
        <Failure of={asked.error} retry={() => void asked.refetch()} />
      ) : (
        <Working>{t('grant.loading')}</Working>
      )}
    </Page>
  );
}
