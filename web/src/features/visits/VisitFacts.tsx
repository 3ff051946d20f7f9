import type { Visit } from '../../api/types.ts';
import { groupCode } from '../../format/codes.ts';
import { dateAndTime, shortDate } from '../../format/dates.ts';
import { Facts } from '../../ui/Panel.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useWords } from '../authen/use-words.ts';

/** Which visit this is, at the head of every dialog about it. */
export function VisitFacts({ visit }: { visit: Visit }) {
  const { t, label, language } = useWords();
  const code = visit.claimCode;
  return (
    <Facts
      items={[
        [t('visits.col.person'), visit.person.name],
        [t('person.citizenId'), visit.person.citizenIdMasked],
        [t('visits.col.service'), label(visit.service)],
        [t('visits.col.when'), shortDate(visit.serviceDate, language)],
        [t('visits.col.code'), code ? groupCode(code.code) : t('app.none')],
        [t('visits.col.state'), <StateBadge key="state" of="visit.state" state={visit.state} />],
        ...(code ? [[t('slip.issued'), dateAndTime(code.issuedAt, language)] as [string, string]] : []),
        ...(visit.close ? [[t('close.code'), groupCode(visit.close.closeCode)] as [string, string]] : []),
      ]}
    />
  );
}
