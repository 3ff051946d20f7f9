import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Catalogue, historyQuery, type PersonnelVersion, type PersonnelView } from '../../api/personnel.ts';
import { dateAndTime } from '../../format/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Personnel.module.css';
import { useFieldWords } from './use-field-words.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

interface Props {
  view: PersonnelView;
  catalogue: Catalogue;
  onClose: () => void;
}

/** Every saved version with what it changed, the last one first. */
export function HistoryDrawer({ view, catalogue, onClose }: Props) {
  const { t } = usePersonnelWords();
  const history = useQuery(historyQuery(view.personnelId));
  return (
    <Drawer
      opened
      position="right"
      size="lg"
      onClose={onClose}
      title={<strong>{t('history.title', { name: view.name })}</strong>}
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      {history.isPending && <Working>{t('history.loading')}</Working>}
      {history.isError && <Failure of={history.error} retry={() => void history.refetch()} />}
      {history.data?.versions.length === 0 && <p>{t('history.none')}</p>}
      <ol className={styles.versions}>
        {history.data?.versions.map((version) => (
          <Version key={version.version} of={version} catalogue={catalogue} />
        ))}
      </ol>
    </Drawer>
  );
}

function Version({ of, catalogue }: { of: PersonnelVersion; catalogue: Catalogue }) {
  const { t, language } = usePersonnelWords();
  const words = useFieldWords(catalogue);
  // The first version is told as the adding; what it held is seen in the record.
  const changes = of.version === 1 ? [] : of.changes;
  return (
    <li>
      <h3>{t('history.version', { version: of.version })}</h3>
      <p className="dim">{t('history.by', { at: dateAndTime(of.savedAt, language), name: of.savedByName })}</p>
      {of.version === 1 && <p>{t('history.first')}</p>}
      <dl>
        {changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{t.code('field', field)}</dt>
            <dd>
              <del>
                <span className={styles.unseen}>{t('history.from')}: </span>
                {words(field, before)}
              </del>
            </dd>
            <dd>
              <ins>
                <span className={styles.unseen}>{t('history.to')}: </span>
                {words(field, after)}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
