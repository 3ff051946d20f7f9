import { IconBuildingHospital, IconCertificate, IconUserShield } from '@tabler/icons-react';
import { useTexts } from '../../i18n/index.tsx';
import { PortalShell } from '../../shell/PortalShell.tsx';
import { texts } from './texts.ts';

/** Work of the regional office: what waits for a decision. */
export function OfficerPortal() {
  const t = useTexts(texts);
  return (
    <PortalShell
      items={[
        { to: '/officer', text: t('menu.authority'), Icon: IconUserShield },
        {
          text: t('menu.later'),
          why: t('menu.later.why'),
          items: [
            { text: t('menu.applications'), Icon: IconBuildingHospital },
            { text: t('menu.assessments'), Icon: IconCertificate },
          ],
        },
      ]}
    />
  );
}
