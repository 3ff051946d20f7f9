import {
  IconChecklist,
  IconHistory,
  IconKey,
  IconReportAnalytics,
  IconSearch,
  IconStethoscope,
  IconTrash,
  IconUserCheck,
} from '@tabler/icons-react';
import { PortalShell } from '../../shell/PortalShell.tsx';
import { useWords } from './use-words.ts';

/** The authentication portal: its menu (AUTH-32 to AUTH-39) and the chosen page. */
export function AuthenPortal() {
  const { t } = useWords();
  return (
    <PortalShell
      items={[
        { to: '/authen/counter', text: t('menu.counter'), Icon: IconUserCheck },
        { to: '/authen/visits', text: t('menu.visits'), Icon: IconSearch },
        { to: '/authen/cancel', text: t('menu.cancel'), Icon: IconTrash },
        { to: '/authen/history', text: t('menu.history'), Icon: IconHistory },
        { to: '/authen/common-illness', text: t('menu.commonIllness'), Icon: IconStethoscope },
        { to: '/authen/close', text: t('menu.close'), Icon: IconChecklist },
        { text: t('menu.reports'), why: t('menu.reports.locked'), Icon: IconReportAnalytics },
        { text: t('menu.token'), why: t('menu.token.locked'), Icon: IconKey },
      ]}
    />
  );
}
