import type { GrantState, TaskStatus } from '../../api/authority.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { texts } from './texts.ts';

const stateTones: Partial<Record<GrantState, Tone>> = {
  AWAITING_THAID: 'warn',
  UNDER_REVIEW: 'done',
  APPROVED: 'good',
  RETURNED: 'warn',
  REJECTED: 'bad',
  EXPIRED: 'bad',
  REVOKED: 'bad',
  SUSPENDED: 'bad',
};

export function GrantStateBadge({ state }: { state: GrantState }) {
  const t = useTexts(texts);
  return <Badge tone={stateTones[state] ?? 'plain'}>{t(`state.${state}`)}</Badge>;
}

const statusTones: Partial<Record<TaskStatus, Tone>> = {
  IN_PROGRESS: 'done',
  COMPLETED: 'good',
  NEEDS_CORRECTION: 'bad',
};

export function TaskStatusBadge({ status }: { status: TaskStatus }) {
  const t = useTexts(texts);
  return <Badge tone={statusTones[status] ?? 'plain'}>{t(`status.${status}`)}</Badge>;
}
