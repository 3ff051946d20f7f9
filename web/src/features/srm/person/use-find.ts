import { useMutation } from '@tanstack/react-query';
import { readCardId } from '../../../api/agent.ts';
import { useSession } from '../../../api/session.ts';
import { type CheckPurpose, checkPerson } from '../../../api/srm-check.ts';
import { useReader } from '../../counter/use-reader.ts';
import { useCurrentPerson } from './current-person.ts';

/** Finds a person by a typed id or by the card that comes into the reader, and shows him. */
export function useFind(purpose: CheckPurpose) {
  const agentUrl = useSession()?.agentUrl ?? '';
  const { show, forget } = useCurrentPerson();
  const find = useMutation({
    mutationFn: async (key: { citizenId: string } | 'CARD') =>
      checkPerson(key === 'CARD' ? await readCardId(agentUrl) : key.citizenId, purpose),
    // Whoever was on the screen is not the one who is asked for now.
    onMutate: forget,
    onSuccess: show,
  });
  const reader = useReader(
    agentUrl,
    // The card that is in the reader already is the registrar's own, as a rule: only one that comes in now is read unasked.
    (arrived) => arrived && !find.isPending && find.mutate('CARD'),
    () => undefined,
  );
  return { find, reader, forget };
}
