import type { Queue } from '../../api/officer.ts';
import { shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { DataTable } from '../../ui/Panel.tsx';
import { GrantStateBadge } from '../authority/badges.tsx';
import { texts } from './texts.ts';

/** The cases of the list; age and state are words, not colours alone. */
export function CaseTable({ queue }: { queue: Queue }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  if (queue.cases.length === 0) return <p>{t('list.none')}</p>;
  const provinces = new Map(
    queue.provinces.map(({ provinceCode, nameTh, nameEn }) => [provinceCode, language === 'th' ? nameTh : nameEn]),
  );
  const head = (['age', 'kind', 'unit', 'applicant', 'state', 'officer'] as const).map((key) => t(`head.${key}`));
  return (
    <DataTable label={t('list.title')} head={[...head, '']}>
      {queue.cases.map((item) => (
        <tr key={item.grantId}>
          <td className="numeric">
            {t('case.age', { days: item.ageDays })}
            <div className="dim">{shortDate(item.submittedAt, language)}</div>
          </td>
          <th scope="row">
            {t(`capacity.${item.capacity}`)}
            <div className="dim numeric">{item.referenceNo}</div>
          </th>
          <td>
            {item.unit.name} ({item.unit.hcode})
            <div className="dim">{provinces.get(item.unit.provinceCode ?? '') ?? ''}</div>
          </td>
          <td>{item.applicantName}</td>
          <td>
            <GrantStateBadge state={item.state} />
            {item.round > 1 && <div>{t('case.round', { round: item.round })}</div>}
          </td>
          <td>{item.takenBy ? (item.takenBy.mine ? t('case.me') : item.takenBy.name) : '–'}</td>
          <td>
            <LinkButton
              to="/officer/cases/$grantId"
              params={{ grantId: item.grantId }}
              size="sm"
              variant={item.state === 'UNDER_REVIEW' && (!item.takenBy || item.takenBy.mine) ? 'filled' : 'default'}
              aria-label={`${t('case.open')}: ${item.referenceNo}`}
            >
              {t('case.open')}
            </LinkButton>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
