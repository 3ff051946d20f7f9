import type { PersonnelLine, PersonnelList, PersonnelSort } from '../../api/personnel.ts';
import page from '../../ui/Page.module.css';
import { IdentityBadge, LicenceBadge, StateBadge } from './badges.tsx';
import type { Opened } from './OpenedDialog.tsx';
import { Overlaps } from './Overlaps.tsx';
import styles from './Personnel.module.css';
import { RowActions } from './RowActions.tsx';
import { ScheduleText } from './ScheduleText.tsx';
import { SortLink } from './SortLink.tsx';
import { licenceText, usePersonnelWords } from './use-personnel-words.ts';

interface Props {
  list: PersonnelList;
  may: boolean;
  onOpen: (opened: Opened) => void;
}

const heads = [
  ['no', undefined],
  ['citizenId', undefined],
  ['licence', 'licence'],
  ['council', undefined],
  ['highest', undefined],
  ['name', 'name'],
  ['type', 'typeCode'],
  ['schedule', undefined],
  ['identity', undefined],
  ['state', 'state'],
  ['manage', undefined],
] as const satisfies [string, PersonnelSort | undefined][];

/** The eleven columns of the list (CPP-23 to CPP-31). */
export function PersonnelTable({ list, may, onOpen }: Props) {
  const { t } = usePersonnelWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling table is no set of form fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div role="group" className={page.scroll} aria-label={t('list.table')} tabIndex={0}>
      <table className={`${page.table} ${styles.table}`}>
        <thead>
          <tr>
            {heads.map(([name, sort]) => (
              <SortLink key={name} words={t(`head.${name}`)} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {list.items.map((line, index) => (
            <Row
              key={line.personnelId}
              line={line}
              no={(list.page - 1) * list.size + index + 1}
              may={may}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<Props, 'list'> {
  line: PersonnelLine;
  no: number;
}

function Row({ line, no, may, onOpen }: RowProps) {
  const { t, of } = usePersonnelWords();
  return (
    <tr data-over={line.state === 'ENDED' || line.state === 'CANCELLED' || undefined}>
      <td className="numeric">{no}</td>
      <td className={`numeric ${styles.whole}`}>{line.citizenId}</td>
      <td className="numeric">{licenceText(line.licence) || t('row.unlicensed')}</td>
      <td>
        <LicenceBadge of={line} />
      </td>
      <td>{line.highest ?? '–'}</td>
      <th scope="row">{line.name}</th>
      <td>{of(line.typeName)}</td>
      <td className={styles.hours}>
        <ScheduleText of={line.scheduleText} />
        <Overlaps of={line} />
      </td>
      <td>
        <IdentityBadge of={line} />
      </td>
      <td>
        <StateBadge of={line} />
      </td>
      <td>
        <RowActions line={line} may={may} onOpen={onOpen} />
      </td>
    </tr>
  );
}
