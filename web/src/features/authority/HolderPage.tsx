import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Grant, saveHolderPage } from '../../api/authority.ts';
import { readCitizenId } from '../../format/citizen-id.ts';
import { bangkokDay, readTypedDate, typedDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { WithGrant } from './grant-frame.tsx';
import { Question } from './Question.tsx';
import { texts } from './texts.ts';
import { dateOf, textOf } from './typed.ts';

/** Who holds the authority of the unit, by which order (ORG-01, ORG-06). */
export const HolderPage = () => <WithGrant>{(grant) => <HolderForm key={grant.grantId} grant={grant} />}</WithGrant>;

function HolderForm({ grant }: { grant: Grant }) {
  const t = useTexts(texts);
  const i18n = useI18n();
  const { holder, capacity, applicant } = grant;
  const another = capacity !== 'HOLDER';
  const order = another ? ` ${i18n.t('app.optional')}` : '';
  const [filledOn, setFilledOn] = useState(typedDate(holder.filledOn ?? bangkokDay(new Date())));
  const [position, setPosition] = useState(holder.position ?? '');
  const [orderNumber, setOrderNumber] = useState(holder.orderNumber ?? '');
  const [orderDate, setOrderDate] = useState(holder.orderDate ? typedDate(holder.orderDate) : '');
  const [name, setName] = useState(holder.holderName ?? '');
  const [citizenId, setCitizenId] = useState('');
  const id = readCitizenId(citizenId);
  const idBad = citizenId.trim() !== '' && !id.ok;
  function read() {
    const dates = [filledOn, orderDate].filter((typed) => typed.trim() !== '');
    if (idBad || dates.some((typed) => !readTypedDate(typed).ok)) return undefined;
    return {
      filledOn: dateOf(filledOn),
      position: textOf(position),
      orderNumber: textOf(orderNumber),
      orderDate: dateOf(orderDate),
      holderName: another ? textOf(name) : null,
      holderCitizenId: another && id.ok ? id.id : null,
    };
  }
  return (
    <Question grant={grant} task="HOLDER" lead={t(`holder.lead.${capacity}`)} read={read} send={saveHolderPage}>
      {(problemAt, tried) => (
        <>
          {another ? (
            <>
              <TextInput
                label={t('field.holder.holderName')}
                description={t('holder.name.hint')}
                autoComplete="off"
                value={name}
                error={problemAt('holder.holderName')}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <TextInput
                label={t('field.holder.holderCitizenId')}
                description={
                  holder.holderCitizenId
                    ? t('holder.id.kept', { citizenId: holder.holderCitizenId })
                    : t('holder.id.hint')
                }
                inputMode="numeric"
                autoComplete="off"
                value={citizenId}
                error={problemAt('holder.holderCitizenId', tried && idBad && t('holder.id.bad'))}
                onChange={(event) => setCitizenId(event.currentTarget.value)}
              />
            </>
          ) : (
            <p>{t('holder.you', { name: applicant.name, citizenId: applicant.citizenId })}</p>
          )}
          <TextInput
            label={t('field.holder.position')}
            description={t('holder.position.hint')}
            value={position}
            error={problemAt('holder.position')}
            onChange={(event) => setPosition(event.currentTarget.value)}
          />
          <TextInput
            label={t('field.holder.orderNumber') + order}
            autoComplete="off"
            value={orderNumber}
            error={problemAt('holder.orderNumber')}
            onChange={(event) => setOrderNumber(event.currentTarget.value)}
          />
          <DateField
            label={t('field.holder.orderDate') + order}
            name="orderDate"
            value={orderDate}
            show={tried && orderDate.trim() !== ''}
            error={problemAt('holder.orderDate')}
            onChange={setOrderDate}
          />
          <DateField
            label={t('field.holder.filledOn')}
            name="filledOn"
            value={filledOn}
            show={tried && filledOn.trim() !== ''}
            error={problemAt('holder.filledOn')}
            onChange={setFilledOn}
          />
        </>
      )}
    </Question>
  );
}
