import { useState } from 'react';
import { endPersonnel, type PersonnelView } from '../../api/personnel.ts';
import { bangkokDay, readTypedDate, typedDate } from '../../format/dates.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Sure } from './Sure.tsx';
import { usePersonnelWords } from './use-personnel-words.ts';

/** Ends somebody who is confirmed, with a last day and a reason (INV-PRV-11). */
export function EndDialog({ view, onClose }: { view: PersonnelView; onClose: (told?: string) => void }) {
  const { t } = usePersonnelWords();
  const [endDate, setEndDate] = useState(() => typedDate(bangkokDay(new Date())));
  const read = readTypedDate(endDate);
  const before = read.ok && read.date < view.startDate;
  return (
    <Sure
      title={t('end.title', { name: view.name })}
      what={t('end.what')}
      reasonLabel={t('end.reason')}
      button={t('end.button')}
      ready={read.ok && !before}
      run={async (reason) => {
        if (read.ok) await endPersonnel(view, read.date, reason);
      }}
      onDone={() => onClose(t('end.done', { name: view.name }))}
      onClose={() => onClose()}
    >
      {(tried) => (
        <DateField
          label={t('end.date')}
          name="endDate"
          required
          value={endDate}
          show={tried}
          {...(before && { error: t('form.end.before') })}
          onChange={setEndDate}
        />
      )}
    </Sure>
  );
}
