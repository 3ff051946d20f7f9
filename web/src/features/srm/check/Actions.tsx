import { useQuery } from '@tanstack/react-query';
import { menuQuery } from '../../../api/menu.ts';
import type { PersonRights } from '../../../api/srm-check.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { ofOtherFund } from '../person/rights-words.ts';
import { mayRegister } from '../person/states.ts';
import { useWords } from '../person/use-words.ts';

/** What this person of the desk may do next for the person found: only pages that his menu has open. */
export function Actions({ person }: { person: PersonRights }) {
  const { t } = useWords();
  const menu = useQuery(menuQuery).data;
  const open = menu?.systems.find(({ key }) => key === 'SRM')?.menus.map(({ path }) => path) ?? [];
  const register = mayRegister(person);
  // Whoever could not register afterwards has nothing to be released for.
  const otherFund =
    person.registering.entitled &&
    person.civilStatus !== 'DECEASED' &&
    (ofOtherFund(person) || person.otherFunds.length > 0);
  const wanted = [
    { path: '/srm/register/self', text: t('act.register'), shown: register },
    { path: '/srm/register/guardian', text: t('act.guardian'), shown: register && person.registering.byGuardian },
    { path: '/srm/others/release', text: t('act.release'), shown: otherFund },
  ].filter(({ path, shown }) => shown && open.includes(path));
  return wanted.map(({ path, text }, index) => (
    <LinkButton key={path} to={path as '/srm'} variant={index === 0 ? 'filled' : 'default'}>
      {text}
    </LinkButton>
  ));
}
