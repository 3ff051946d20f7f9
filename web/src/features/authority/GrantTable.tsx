import type { GrantSummary } from '../../api/authority.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { DataTable } from '../../ui/Panel.tsx';
import { GrantStateBadge } from './badges.tsx';
import { texts } from './texts.ts';
import { usePeriod } from './use-words.ts';

const open = new Set(['DRAFT', 'RETURNED', 'AWAITING_THAID']);

/** What has been started for the unit, the newest change first. */
export function GrantTable({ grants }: { grants: GrantSummary[] }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const period = usePeriod();
  const head = (['capacity', 'person', 'state', 'period', 'reference', 'updated'] as const).map((key) =>
    t(`list.${key}`),
  );
  return (
    <DataTable label={t('list.mine')} head={[...head, '']}>
      {grants.map((grant) => (
        <tr key={grant.grantId}>
          <th scope="row">{t(`capacity.${grant.capacity}`)}</th>
          <td>{grant.mine ? t('list.me') : grant.applicantName}</td>
          <td>
            <GrantStateBadge state={grant.state} />
            {grant.openNotes > 0 && <div>{t('list.openNotes', { count: grant.openNotes })}</div>}
          </td>
          <td>{period(grant)}</td>
          <td className="numeric">{grant.referenceNo ?? t('list.noReference')}</td>
          <td>{dateAndTime(grant.updatedAt, language)}</td>
          <td>
            <LinkButton
              to="/oss/authority/$grantId"
              params={{ grantId: grant.grantId }}
              size="sm"
              variant={grant.mine && open.has(grant.state) ? 'filled' : 'default'}
            >
              {grant.mine && open.has(grant.state) ? t('list.resume') : t('list.view')}
            </LinkButton>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
