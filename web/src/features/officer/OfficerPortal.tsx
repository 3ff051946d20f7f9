import { IconBuildingHospital, IconCertificate, IconSpeakerphone, IconUserShield } from '@tabler/icons-react';
import { useSession } from '../../api/session.ts';
import { useTexts } from '../../i18n/index.tsx';
import { type MenuItem, PortalShell } from '../../shell/PortalShell.tsx';
import { texts } from './texts.ts';

/** Work of the offices of the agency: a region decides on authority data, the central office announces. */
export function OfficerPortal() {
  const t = useTexts(texts);
  const roles = useSession()?.roles ?? [];
  const central = roles.includes('CENTRAL_OFFICER') || roles.includes('AUDITOR');
  const authority: MenuItem = { to: '/officer', exact: true, text: t('menu.authority'), Icon: IconUserShield };
  const announcements: MenuItem = {
    to: '/officer/announcements',
    text: t('menu.announcements'),
    Icon: IconSpeakerphone,
  };
  return (
    <PortalShell
      items={[
        ...(central ? [announcements] : []),
        ...(roles.includes('REGION_OFFICER') || !central ? [authority] : []),
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
