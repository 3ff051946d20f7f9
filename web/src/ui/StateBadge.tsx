import { useI18n } from '../i18n/index.tsx';
import { Badge, type Tone } from './Badge.tsx';

const tones: Record<string, Tone> = {
  VERIFIED: 'good',
  ISSUED: 'good',
  CLOSED: 'done',
  CLAIMED: 'done',
  PAID: 'done',
  ACCEPTED: 'good',
  FAILED: 'bad',
  REJECTED: 'bad',
  EXPIRED: 'bad',
  LAPSED: 'bad',
  REQUIRED: 'warn',
  APPEALED: 'warn',
};

/** The state of a visit, a code or a review. */
export function StateBadge({ of, state }: { of: 'visit.state' | 'codeState' | 'review'; state: string }) {
  const { tCode } = useI18n();
  return <Badge tone={tones[state] ?? 'plain'}>{tCode(of, state)}</Badge>;
}
