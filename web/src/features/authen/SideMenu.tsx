import {
  IconChecklist,
  IconHistory,
  IconKey,
  IconLock,
  IconReportAnalytics,
  IconSearch,
  IconStethoscope,
  IconTrash,
  IconUserCheck,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useI18n } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';

const pages = [
  { to: '/authen/counter', text: 'menu.counter', Icon: IconUserCheck },
  { to: '/authen/visits', text: 'menu.visits', Icon: IconSearch },
  { to: '/authen/cancel', text: 'menu.cancel', Icon: IconTrash },
  { to: '/authen/history', text: 'menu.history', Icon: IconHistory },
  { to: '/authen/common-illness', text: 'menu.commonIllness', Icon: IconStethoscope },
  { to: '/authen/close', text: 'menu.close', Icon: IconChecklist },
] as const;

/** What is locked says why, and what to do about it (AUTH-38, AUTH-39). */
const locked = [
  { text: 'menu.reports', why: 'menu.reports.locked', Icon: IconReportAnalytics },
  { text: 'menu.token', why: 'menu.token.locked', Icon: IconKey },
] as const;

export function SideMenu({ open }: { open: boolean }) {
  const { t } = useI18n();
  return (
    <nav id="side-menu" className={shell.menu} data-open={open} aria-label={t('shell.menu')}>
      <ul>
        {pages.map(({ to, text, Icon }) => (
          <li key={to}>
            <Link to={to}>
              <Icon aria-hidden stroke={1.7} />
              {t(text)}
            </Link>
          </li>
        ))}
        {locked.map(({ text, why, Icon }) => (
          <li key={text} className={shell.locked}>
            <Icon aria-hidden stroke={1.7} />
            <span>
              {t(text)} <IconLock aria-hidden />
              <small>{t(why)}</small>
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
