import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { ApiError } from '../api/http.ts';
import { useI18n } from '../i18n/index.tsx';
import { Failure } from '../ui/Failure.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

/** A page that could not be loaded or drawn: says so and offers the way on. */
export function BrokenPage({ error }: { error: unknown }) {
  const { t } = useI18n();
  const router = useRouter();
  if (error instanceof ApiError) return <Failure of={error} retry={() => void router.invalidate()} />;
  return (
    <Failure of={{ kind: 'SOURCE_DOWN', code: 'PAGE', title: t('app.broken'), next: t('app.broken.next') }}>
      <Button variant="default" onClick={() => window.location.reload()}>
        {t('app.reload')}
      </Button>
    </Failure>
  );
}

export function MissingPage() {
  const { t } = useI18n();
  return (
    <Failure of={{ kind: 'NOT_FOUND', code: 'PAGE', title: t('app.notFound'), next: t('app.notFound.next') }}>
      <LinkButton to="/" variant="default">
        {t('app.home')}
      </LinkButton>
    </Failure>
  );
}
