import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answer, platform } from '../../api/http.ts';
import { useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { texts } from './texts.ts';

/** Re-Activated of the unit (RACT-01, RACT-07): opened here by who may; whoever may not is told why by the platform. */
export function BasicDataPage() {
  const t = useTexts(texts);
  const open = useMutation({ mutationFn: () => answer(platform.POST('/api/provider/reactivation')) });
  return (
    <Page
      title={t('basic.title')}
      lead={t('basic.lead')}
      action={
        <LinkButton to="/oss" variant="default" size="sm">
          {t('side.home')}
        </LinkButton>
      }
    >
      {open.isError && <Failure of={open.error} {...again(open.error, open.mutate)} />}
      {open.data ? (
        <Panel title={t('menu.reactivated')}>
          <p role="status">
            <Badge tone={open.data.state === 'COMPLETED' ? 'good' : 'done'}>
              {t.code('reactivation', open.data.state)}
            </Badge>
          </p>
          <p>{t('basic.two')}</p>
          <ol>
            <li>{t('side.cpp.general')}</li>
            <li>{t('side.cpp.personnel')}</li>
          </ol>
          <p className="dim">{t('basic.later')}</p>
        </Panel>
      ) : (
        <Button loading={open.isPending} onClick={() => open.mutate()}>
          {t('menu.reactivated.open')}
        </Button>
      )}
    </Page>
  );
}
