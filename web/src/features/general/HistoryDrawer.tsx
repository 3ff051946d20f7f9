import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type GeneralHistory, type GeneralVersion, generalHistoryQuery } from '../../api/general.ts';
import { dateAndTime } from '../../format/dates.ts';
import { placeWords } from '../../ui/address/place-words.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './General.module.css';
import { phoneWords, useGeneralWords } from './use-general-words.ts';

/** Who saved what when, the last first, each with what it changed. */
export function HistoryDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useGeneralWords();
  const history = useQuery({ ...generalHistoryQuery, staleTime: 0 });
  return (
    <Drawer
      opened
      position="right"
      size="lg"
      onClose={onClose}
      title={t('history.title')}
      closeButtonProps={{ 'aria-label': t('history.close') }}
    >
      {history.isPending && <Working>{t('history.loading')}</Working>}
      {history.isError && <Failure of={history.error} retry={() => void history.refetch()} />}
      {history.data?.versions.length === 0 && <p>{t('history.none')}</p>}
      <ol className={styles.versions}>
        {history.data?.versions.map((version) => (
          <Version key={version.version} of={version} places={history.data.places} />
        ))}
      </ol>
    </Drawer>
  );
}

function Version({ of, places }: { of: GeneralVersion; places: GeneralHistory['places'] }) {
  const { t, language, field } = useGeneralWords();
  const words = (name: string, value: string | number | null): string => {
    if (value === null) return t('history.empty');
    if (name.startsWith('phone')) return phoneWords(String(value));
    const place = name === 'tambonCode' && places.find(({ tambonCode }) => tambonCode === value);
    return place ? placeWords(place, language) : String(value);
  };
  const at = of.savedAt ? dateAndTime(of.savedAt, language) : '';
  return (
    <li>
      <h3>{of.version === 0 ? t('history.import') : t('history.version', { version: of.version })}</h3>
      <p className="dim">{of.savedBy ? t('history.by', { at, name: of.savedBy }) : at}</p>
      <dl>
        {of.changes.map(({ field: name, before, after }) => (
          <div key={name}>
            <dt>{field(name)}</dt>
            {before !== null && (
              <dd>
                <span className="dim">{t('history.from')}: </span>
                <del>{words(name, before)}</del>
              </dd>
            )}
            <dd>
              {before !== null && <span className="dim">{t('history.to')}: </span>}
              <ins>{words(name, after)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
