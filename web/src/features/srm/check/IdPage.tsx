import { PersonPage } from '../person/PersonPage.tsx';
import { RightsPanel } from '../person/RightsPanel.tsx';
import { Actions } from './Actions.tsx';

/** SRM-16: by citizen id. The field stays, so that the next scan needs no click. */
export function IdPage() {
  return (
    <PersonPage view="id" purpose="CHECK" keepField>
      {(person) => <RightsPanel person={person} actions={<Actions person={person} />} />}
    </PersonPage>
  );
}
