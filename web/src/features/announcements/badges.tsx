import type { AnnouncementState, Registrations } from '../../api/announcements.ts';
import { bangkokDay, shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { texts } from './texts.ts';

interface Days {
  effectiveFrom: string;
  effectiveTo: string | null;
}

const tones: Record<AnnouncementState, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'warn',
  SIGNED: 'good',
  WITHDRAWN: 'bad',
  CANCELLED: 'plain',
};

/** The state in a word; of what is signed, whether it is in force today. */
export function AnnouncementBadge({ of }: { of: Days & { state: AnnouncementState; inForce: boolean } }) {
  const t = useTexts(texts);
  if (of.state !== 'SIGNED') return <Badge tone={tones[of.state]}>{t(`state.${of.state}`)}</Badge>;
  if (of.inForce) return <Badge tone="good">{t('state.inForce')}</Badge>;
  const later = bangkokDay(new Date()) < of.effectiveFrom;
  return <Badge tone={later ? 'warn' : 'done'}>{t(later ? 'state.later' : 'state.over')}</Badge>;
}

/** "from 1 เม.ย. 2569", or to when. */
export function useDays() {
  const t = useTexts(texts);
  const { language } = useI18n();
  return ({ effectiveFrom, effectiveTo }: Days) => {
    const from = shortDate(effectiveFrom, language);
    return effectiveTo ? t('days.fromTo', { from, to: shortDate(effectiveTo, language) }) : t('days.from', { from });
  };
}

type Visibility = Registrations['types'][number]['visibility'];
const waiting: Visibility[] = ['REGISTRATION_STARTS_LATER', 'NOT_ANNOUNCED', 'ANNOUNCEMENT_STARTS_LATER'];

/** Whether the public sees a type of the unit, and if not, why. */
export function VisibilityBadge({ of }: { of: Visibility }) {
  const t = useTexts(texts);
  const tone = of === 'PUBLIC' ? 'good' : waiting.includes(of) ? 'warn' : 'bad';
  return <Badge tone={tone}>{t(`visibility.${of}`)}</Badge>;
}
