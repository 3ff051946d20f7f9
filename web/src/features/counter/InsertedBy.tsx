import { NativeSelect } from '@mantine/core';
import { type CardInserter, cardInserters } from '../../api/visits.ts';
import { useWords } from '../authen/use-words.ts';

/** Whose hand the card comes from (AUTH-19, AUTH-30). A file of its own: few visits need it, so it is fetched when one does. */
export default function InsertedBy({ by, insert }: { by: CardInserter; insert: (by: CardInserter) => void }) {
  const { t } = useWords();
  return (
    <NativeSelect
      label={t('verify.insertedBy')}
      value={by}
      onChange={(event) => {
        const known = cardInserters.find((code) => code === event.currentTarget.value);
        if (known) insert(known);
      }}
      data={cardInserters.map((code) => ({ value: code, label: t(`verify.insertedBy.${code}`) }))}
      mb="sm"
      maw="20rem"
    />
  );
}
