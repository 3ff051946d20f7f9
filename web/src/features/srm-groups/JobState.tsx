import type { GroupJob } from '../../api/groups.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { useGroupWords } from './use-group-words.ts';

const tones: Record<GroupJob['state'], Tone> = {
  DRAFT: 'plain',
  VALIDATED: 'warn',
  RUNNING: 'warn',
  COMPLETED: 'done',
  COMPLETED_WITH_ERRORS: 'done',
  CANCELLED: 'plain',
};

/** Nothing can be done with the job any more. */
export const isOver = (state: GroupJob['state']): boolean =>
  state === 'COMPLETED' || state === 'COMPLETED_WITH_ERRORS' || state === 'CANCELLED';

export function JobState({ state }: { state: GroupJob['state'] }) {
  const { t } = useGroupWords();
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}
