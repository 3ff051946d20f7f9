import { useState } from 'react';
import type { VisitSummary } from '../../api/types.ts';
import { Page } from '../../ui/Page.tsx';
import type { WordKey } from '../authen/use-words.ts';
import { useWords } from '../authen/use-words.ts';
import { type Action, FoundVisits } from './FoundVisits.tsx';
import { SearchForm } from './SearchForm.tsx';
import { useVisitSearch } from './use-visit-search.ts';
import { VisitDialog } from './VisitDialog.tsx';

/** AUTH-33 */
export const EditVisitsPage = () => <VisitsPage action="edit" title="visits.title" lead="visits.lead" />;
/** AUTH-34 */
export const CancelVisitsPage = () => (
  <VisitsPage action="cancel" title="visits.cancel.title" lead="visits.cancel.lead" />
);
/** AUTH-37 */
export const CloseVisitsPage = () => <VisitsPage action="close" title="close.title" lead="close.lead" />;

/** One search and one list; the three menu entries differ in what a row lets one do. */
function VisitsPage({ action, title, lead }: { action: Action; title: WordKey; lead: WordKey }) {
  const { t } = useWords();
  const search = useVisitSearch(action);
  const [chosen, setChosen] = useState<VisitSummary | null>(null);
  return (
    <Page title={t(title)} lead={t(lead)}>
      <SearchForm busy={search.isFetching} search={search.start} />
      <FoundVisits search={search} action={action} choose={setChosen} />
      {chosen && (
        <VisitDialog
          visitId={chosen.visitId}
          action={action}
          changed={() => void search.refetch()}
          close={() => setChosen(null)}
        />
      )}
    </Page>
  );
}
