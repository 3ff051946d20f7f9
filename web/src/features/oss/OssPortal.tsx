import {
  IconBuildingBank,
  IconBuildingHospital,
  IconCalendarTime,
  IconCertificate,
  IconFileDescription,
  IconFileText,
  IconHome,
  IconListCheck,
  IconShieldCheck,
  IconSpeakerphone,
  IconUserShield,
  IconUsers,
} from '@tabler/icons-react';
import { useTexts } from '../../i18n/index.tsx';
import { PortalShell } from '../../shell/PortalShell.tsx';
import { texts } from './texts.ts';

/** The One Stop Service: its menu (OSS-22 to OSS-34) and the chosen page. */
export function OssPortal() {
  const t = useTexts(texts);
  return (
    <PortalShell
      items={[
        { to: '/oss', exact: true, text: t('side.home'), Icon: IconHome },
        { to: '/oss/authority', text: t('side.authority'), Icon: IconUserShield },
        {
          text: t('side.later'),
          why: t('side.later.why'),
          items: [
            { text: t('side.unitData'), Icon: IconBuildingHospital },
            { text: t('side.bank'), Icon: IconBuildingBank },
            { text: t('side.apply'), Icon: IconFileDescription },
            { text: t('side.applications'), Icon: IconListCheck },
            { text: t('side.guarantee'), Icon: IconShieldCheck },
            { text: t('side.contract'), Icon: IconCertificate },
            { text: t('side.announcements'), Icon: IconSpeakerphone },
          ],
        },
        {
          text: t('side.cpp'),
          why: t('side.cpp.why'),
          items: [
            { text: t('side.cpp.general'), Icon: IconFileText },
            { text: t('side.cpp.personnel'), Icon: IconUsers },
            { text: t('side.cpp.service'), Icon: IconCalendarTime },
          ],
        },
      ]}
    />
  );
}
