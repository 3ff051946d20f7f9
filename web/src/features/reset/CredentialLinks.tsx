import { Group } from '@mantine/core';
import { useSession } from '../../api/session.ts';
import { useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { texts } from './texts.ts';

const OFFICERS = ['REGION_OFFICER', 'CENTRAL_OFFICER', 'REVIEWER', 'AUDITOR'];

/** From the page of one's sessions to one's password and, for officers of the agency, passkeys. */
export function CredentialLinks() {
  const t = useTexts(texts);
  const session = useSession();
  const officer = session?.roles.some((role) => OFFICERS.includes(role));
  return (
    <Panel title={t('links.title')}>
      <Group gap="sm">
        <LinkButton to="/account/password" variant="default">
          {t('change.title')}
        </LinkButton>
        {officer && (
          <LinkButton to="/account/passkeys" variant="default">
            {t('links.passkeys')}
          </LinkButton>
        )}
      </Group>
    </Panel>
  );
}
