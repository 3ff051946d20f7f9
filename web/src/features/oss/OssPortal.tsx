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
import { useQuery } from '@tanstack/react-query';
import { version } from '../../../package.json';
import { menuQuery } from '../../api/menu.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { type MenuPage, PortalShell } from '../../shell/PortalShell.tsx';
import { texts } from './texts.ts';

const cpp = [
  { key: 'OSS_CPP_GENERAL', to: '/oss/basic-data/general', text: 'side.cpp.general', Icon: IconFileText },
  { key: 'OSS_CPP_PERSONNEL', to: '/oss/basic-data/personnel', text: 'side.cpp.personnel', Icon: IconUsers },
  { key: 'OSS_CPP_SERVICES', to: '/oss/basic-data/services', text: 'side.cpp.service', Icon: IconCalendarTime },
] as const;

/** The One Stop Service: its menu (OSS-22 to OSS-34) and the chosen page. Behind the menu is HRA, named with its version (SYS-06, SYS-07). */
export function OssPortal() {
  const t = useTexts(texts);
  return (
    <PortalShell
      name={t('side.hra')}
      version={t('side.version', { version })}
      items={[
        { to: '/oss', exact: true, text: t('side.home'), Icon: IconHome },
        { to: '/oss/authority', text: t('side.authority'), Icon: IconUserShield },
        { to: '/oss/announcements', text: t('side.announcements'), Icon: IconSpeakerphone },
        { text: t('side.cpp'), lines: useCpp() },
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
          ],
        },
      ]}
    />
  );
}

/** Basic data of the unit (OSS-31): what this person may open, and for the rest why not. */
function useCpp(): MenuPage[] {
  const t = useTexts(texts);
  const { label } = useI18n();
  const oss = useQuery(menuQuery).data?.systems.find(({ key }) => key === 'OSS');
  return cpp.map(({ key, to, text, Icon }) => {
    const locked = oss?.locked.find((line) => line.key === key);
    return locked ? { text: t(text), Icon, why: label(locked.why) } : { to, text: t(text), Icon };
  });
}
