import { interactionPolicy } from 'oidc-provider';
import { leastLevel, reaches } from './levels.ts';

const { base, Check } = interactionPolicy;

/** What must hold before a code is given: the library's own questions, and the level of sign-in the client asked for. */
export function signInPolicy(): ReturnType<typeof base> {
  const policy = base();
  policy.get('login')?.checks.add(
    new Check('level', 'a higher level of sign-in is asked for', 'login_required', ({ oidc }) => {
      const asked = oidc.params?.acr_values;
      const least = leastLevel(typeof asked === 'string' ? asked : undefined);
      return reaches(oidc.session?.acr, least) ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
    }),
  );
  return policy;
}
