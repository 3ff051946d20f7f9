import { NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onDutyQuery } from '../../api/reactivation.ts';
import type { Visit } from '../../api/types.ts';
import { readTypedDate, readTypedTime } from '../../format/dates.ts';
import { useWords } from '../authen/use-words.ts';
import type { CloseFields } from './close-fields.ts';

interface Props {
  visit: Visit;
  fields: Pick<CloseFields, 'serviceDate' | 'serviceTime' | 'personnelId'>;
  error: string | undefined;
  choose: (personnelId: string) => void;
}

/**
 * Who treated, from those who worked on the service date (INV-VER-10): for an innovation service those of its profession. Another date
 * brings another list, and whoever did not work then is no longer chosen.
 */
export function WhoTreated({ visit, fields, error, choose }: Props) {
  const { t, label } = useWords();
  const date = readTypedDate(fields.serviceDate);
  const time = readTypedTime(fields.serviceTime);
  const asked = useQuery({
    ...onDutyQuery(date.ok ? date.date : '', time ?? ''),
    enabled: date.ok && time !== undefined,
    placeholderData: keepPreviousData,
  });
  const innovation = visit.pathway === 'INNOVATION';
  const fits = (families: readonly string[]) => !innovation || !visit.family || families.includes(visit.family);
  const people = asked.data?.personnel.filter(({ families }) => fits(families));
  const gone = people !== undefined && !people.some(({ personnelId }) => personnelId === fields.personnelId);
  useEffect(() => {
    if (gone && fields.personnelId !== '') choose('');
  }, [gone, fields.personnelId, choose]);
  if (people?.length === 0 && !innovation) return null;
  return (
    <NativeSelect
      required={innovation}
      size="md"
      name="personnelId"
      label={t('close.personnel')}
      description={people?.length === 0 ? t('close.personnel.none') : undefined}
      value={fields.personnelId}
      error={error}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: '', label: t(innovation ? 'close.personnel.choose' : 'close.personnel.optional') },
        ...(people ?? []).map(({ personnelId, name, typeName, atWork }) => ({
          value: personnelId,
          label: [name, label(typeName), ...(atWork ? [] : [t('close.personnel.outside')])].join(' · '),
        })),
      ]}
    />
  );
}
