import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Grant, optionsQuery, saveStampPage } from '../../api/authority.ts';
import { readTypedDate, typedDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { WithGrant } from './grant-frame.tsx';
import { Question } from './Question.tsx';
import { texts } from './texts.ts';
import { dateOf, textOf, wholeOf } from './typed.ts';

/** The power of attorney and the stamps on it (ORG-03, INV-ORG-3). */
export const StampPage = () => <WithGrant>{(grant) => <StampForm key={grant.grantId} grant={grant} />}</WithGrant>;

const asTyped = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));

function StampForm({ grant }: { grant: Grant }) {
  const t = useTexts(texts);
  const optional = ` ${useI18n().t('app.optional')}`;
  const options = useQuery(optionsQuery);
  const { stamp } = grant;
  const [baht, setBaht] = useState(asTyped(stamp?.stampBaht));
  const [separate, setSeparate] = useState(asTyped(stamp?.separateDelegates));
  const [number, setNumber] = useState(stamp?.letterNumber ?? '');
  const [date, setDate] = useState(stamp?.letterDate ? typedDate(stamp.letterDate) : '');
  const rule = options.data?.capacities.find(({ capacity }) => capacity === grant.capacity)?.stamp;
  const [have, persons] = [wholeOf(baht), wholeOf(separate)];
  const exempt = stamp?.exempt ?? false;
  const needed = rule && !exempt ? rule.bahtPerDelegate * Math.max(1, persons ?? 1) : 0;
  const less = typeof have === 'number' && have < needed;
  function read() {
    if (have === undefined || persons === undefined || (date.trim() !== '' && !readTypedDate(date).ok))
      return undefined;
    return { stampBaht: have, separateDelegates: persons, letterNumber: textOf(number), letterDate: dateOf(date) };
  }
  return (
    <Question grant={grant} task="STAMP" lead={t('stamp.lead')} read={read} send={saveStampPage}>
      {(problemAt, tried) => (
        <>
          <TextInput
            label={t('field.stamp.letterNumber') + optional}
            autoComplete="off"
            value={number}
            error={problemAt('stamp.letterNumber')}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <DateField
            label={t('field.stamp.letterDate') + optional}
            name="letterDate"
            value={date}
            show={tried && date.trim() !== ''}
            error={problemAt('stamp.letterDate')}
            onChange={setDate}
          />
          <TextInput
            label={t('field.stamp.separateDelegates')}
            description={t('stamp.separate.hint')}
            inputMode="numeric"
            autoComplete="off"
            value={separate}
            error={problemAt('stamp.separateDelegates', tried && persons === undefined && t('stamp.number'))}
            onChange={(event) => setSeparate(event.currentTarget.value)}
          />
          <TextInput
            label={t('field.stamp.stampBaht')}
            description={
              exempt
                ? t('stamp.exempt')
                : rule && `${t('stamp.rule', { baht: rule.bahtPerDelegate })} ${t('stamp.needed', { baht: needed })}`
            }
            inputMode="numeric"
            autoComplete="off"
            value={baht}
            error={problemAt(
              'stamp.stampBaht',
              (tried && have === undefined && t('stamp.number')) || (less && t('stamp.less', { have, baht: needed })),
            )}
            onChange={(event) => setBaht(event.currentTarget.value)}
          />
        </>
      )}
    </Question>
  );
}
