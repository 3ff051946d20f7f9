import { Button, Group } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Grant } from '../../api/authority.ts';
import { useTexts } from '../../i18n/index.tsx';
import type { Action } from './Sure.tsx';
import { texts } from './texts.ts';

const Sure = lazy(() => import('./Sure.tsx'));

/** What may be undone, each asked once more. */
export function GrantActions({ grant }: { grant: Grant }) {
  const t = useTexts(texts);
  const [asked, ask] = useState<Action>();
  const actions = (['reopen', 'withdraw', 'revoke'] as const).filter((action) => grant.may[action]);
  if (actions.length === 0) return null;
  return (
    <Group gap="sm">
      {actions.map((action) => (
        <Button key={action} variant="default" size="sm" onClick={() => ask(action)}>
          {t(`action.${action}`)}
        </Button>
      ))}
      {asked && (
        <Suspense>
          <Sure grant={grant} action={asked} close={() => ask(undefined)} />
        </Suspense>
      )}
    </Group>
  );
}
