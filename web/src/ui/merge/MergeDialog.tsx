import { Button, Group, Modal, Radio } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import styles from './Merge.module.css';
import { beginChoice, type Chosen, changedBy, type MergeField, openFields, type Side } from './merge.ts';
import { texts } from './texts.ts';

interface Props {
  fields: MergeField[];
  /** Who saved the other one and when, as the refusal says it. */
  savedBy?: string | null;
  savedAt?: string | null;
  /** Every field that differs, with the side to be kept. Nothing is saved by it. */
  onResolve: (chosen: Chosen) => void;
  onCancel: () => void;
}

/** Two people changed one record (VERSION_CONFLICT): per field before, mine and theirs. What both changed must be chosen. */
export function MergeDialog({ fields, savedBy, savedAt, onResolve, onCancel }: Props) {
  const t = useTexts(texts);
  const narrow = useMediaQuery('(max-width: 48em)');
  const differing = fields.filter((field) => changedBy(field) !== 'NOBODY');
  const [chosen, setChosen] = useState<Chosen>(() => beginChoice(fields));
  const [tried, setTried] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const open = openFields(fields, chosen);
  const all = (side: Side) => setChosen(Object.fromEntries(differing.map(({ key }) => [key, side])));
  function resolve() {
    setTried(true);
    if (open.length === 0) return onResolve(chosen);
    list.current?.querySelector<HTMLElement>('[data-open] input')?.focus();
  }
  return (
    <Modal
      opened
      size="60rem"
      fullScreen={narrow}
      closeOnClickOutside={false}
      onClose={onCancel}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <WhoAndWhen by={savedBy} at={savedAt} />
      <p className="measure">{differing.length === 0 ? t('same') : t('lead')}</p>
      {differing.length > 1 && (
        <Group gap="sm">
          {(['MINE', 'THEIRS'] as const).map((side) => (
            <Button key={side} variant="default" size="sm" onClick={() => all(side)}>
              {t(side === 'MINE' ? 'all.mine' : 'all.theirs')}
            </Button>
          ))}
        </Group>
      )}
      <div ref={list} className={styles.fields}>
        {differing.map((field) => (
          <OneField
            key={field.key}
            field={field}
            side={chosen[field.key]}
            onChoose={(side) => setChosen((now) => ({ ...now, [field.key]: side }))}
          />
        ))}
      </div>
      <div className={styles.foot}>
        {tried && open.length > 0 && <span role="alert">{t('open', { count: open.length })}</span>}
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button onClick={resolve}>{t('resolve')}</Button>
      </div>
    </Modal>
  );
}

function WhoAndWhen({ by, at }: { by: string | null | undefined; at: string | null | undefined }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const time = at ? dateAndTime(at, language) : '';
  if (by && at) return <p>{t('by.at', { name: by, at: time })}</p>;
  if (by) return <p>{t('by', { name: by })}</p>;
  return at ? <p>{t('at', { at: time })}</p> : null;
}

interface FieldProps {
  field: MergeField;
  side: Side | undefined;
  onChoose: (side: Side) => void;
}

function OneField({ field, side, onChoose }: FieldProps) {
  const t = useTexts(texts);
  const who = changedBy(field);
  const words = (value: string) => <span className={styles.value}>{value || t('empty')}</span>;
  return (
    <fieldset className={styles.field} {...(side === undefined && { 'data-open': true })}>
      <legend>{field.label}</legend>
      <div className="dim">
        {who !== 'NOBODY' && t(`who.${who}`)} · {t('base')}: {words(field.base)}
      </div>
      <div className={styles.choices}>
        {(['MINE', 'THEIRS'] as const).map((one) => (
          <Radio
            key={one}
            name={`merge-${field.key}`}
            checked={side === one}
            onChange={() => onChoose(one)}
            label={
              <>
                <strong>{t(one === 'MINE' ? 'mine' : 'theirs')}</strong>:{' '}
                {words(one === 'MINE' ? field.mine : field.theirs)}
              </>
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
