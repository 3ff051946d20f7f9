import { Group, List } from '@mantine/core';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { texts } from './texts.ts';

/** RACT-04, OSS-37 to OSS-47: why an old user name is refused, and the way to a proper account. Names no unit. */
export function LegacyPage() {
  const t = useTexts(texts);
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('title')} lead={t('lead')}>
        <Panel title={t('how')}>
          <List type="ordered" spacing="xs" mb="md" className="measure">
            {(['step.1', 'step.2', 'step.3', 'step.4'] as const).map((step) => (
              <List.Item key={step}>{t(step)}</List.Item>
            ))}
          </List>
          <p className="dim">{t('prepare')}</p>
          <Group gap="sm">
            <LinkButton to="/signup" size="lg">
              {t('signUp')}
            </LinkButton>
            <LinkButton to="/signin" variant="default" size="lg">
              {t('signIn')}
            </LinkButton>
          </Group>
        </Panel>
        <div style={{ height: '1rem' }} />
        <Panel title={t('what.title')}>
          <p className="measure">{t('what')}</p>
        </Panel>
      </Page>
    </main>
  );
}
