import type { PersonnelList } from '../../api/personnel.ts';
import { Facts } from '../../ui/Panel.tsx';
import { IdentityBadge, LicenceBadge, StateBadge } from './badges.tsx';
import type { Opened } from './OpenedDialog.tsx';
import { Overlaps } from './Overlaps.tsx';
import styles from './Personnel.module.css';
import { RowActions } from './RowActions.tsx';
import { ScheduleText } from './ScheduleText.tsx';
import { licenceText, usePersonnelWords } from './use-personnel-words.ts';

interface Props {
  list: PersonnelList;
  may: boolean;
  onOpen: (opened: Opened) => void;
}

/** The list on a phone: one card a person, the same facts in the same order. */
export function PersonnelCards({ list, may, onOpen }: Props) {
  const { t, of } = usePersonnelWords();
  return (
    <ol className={styles.cards} aria-label={t('list.table')} start={(list.page - 1) * list.size + 1}>
      {list.items.map((line) => (
        <li key={line.personnelId}>
          <h2>{line.name}</h2>
          <p className={styles.badges}>
            <StateBadge of={line} /> <IdentityBadge of={line} />
          </p>
          <Facts
            items={[
              [t('head.type'), of(line.typeName)],
              [t('head.schedule'), <ScheduleText key="schedule" of={line.scheduleText} />],
              [
                t('head.licence'),
                <span key="licence">
                  {licenceText(line.licence) || t('row.unlicensed')} <LicenceBadge of={line} />
                </span>,
              ],
              [t('head.highest'), line.highest ?? '–'],
              [t('head.citizenId'), line.citizenId],
            ]}
          />
          <Overlaps of={line} />
          <RowActions line={line} may={may} onOpen={onOpen} worded />
        </li>
      ))}
    </ol>
  );
}
