import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Place, placesQuery } from '../../api/places.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { placeWords } from './place-words.ts';
import { texts } from './texts.ts';

interface Props {
  label: string;
  required?: boolean;
  place: Place | null;
  error?: ReactNode;
  onChoose: (place: Place | null) => void;
}

const PAUSE_MS = 150;

/**
 * Tambon, amphoe and province in one field: any part of a name in Thai or English, or a postcode, finds them. The rest of the
 * address follows from what is chosen.
 */
export function PlaceField({ label, required, place, error, onChoose }: Props) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const chosenWords = place ? placeWords(place, language) : '';
  const searching = asked !== '' && asked !== chosenWords;
  const found = useQuery({ ...placesQuery(asked), enabled: searching, placeholderData: keepPreviousData });
  const places = searching ? (found.data?.places ?? []) : [];
  const all = place && !places.some(({ tambonCode }) => tambonCode === place.tambonCode) ? [place, ...places] : places;
  return (
    <Select
      size="md"
      name="tambonCode"
      label={label}
      description={t('hint')}
      required={required ?? false}
      withAsterisk={required ?? false}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      autoComplete="off"
      comboboxProps={{ withinPortal: true }}
      maxDropdownHeight={320}
      value={place?.tambonCode ?? null}
      error={error}
      data={all.map((one) => ({ value: one.tambonCode, label: placeWords(one, language) }))}
      // What the platform found is shown as it is: it also knows the other language and the postcode.
      filter={({ options }) => options}
      renderOption={({ option }) => <Option of={all.find(({ tambonCode }) => tambonCode === option.value)} />}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={searching && !found.isFetching ? t(found.isError ? 'failed' : 'none') : t('type')}
      onChange={(code) => onChoose(all.find(({ tambonCode }) => tambonCode === code) ?? null)}
    />
  );
}

function Option({ of }: { of: Place | undefined }) {
  const { language } = useI18n();
  if (!of) return null;
  return (
    <span>
      {placeWords(of, language)} <span className="dim numeric">{of.postcodes.join(', ')}</span>
    </span>
  );
}
