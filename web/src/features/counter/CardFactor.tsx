import { Button, Group, Radio } from '@mantine/core';
import { IconId } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import type { Factor } from '../../api/types.ts';
import { type CardInserter, type Declaration, declarations } from '../../api/visits.ts';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';
import type { Counter } from './use-counter.ts';

const InsertedBy = lazy(() => import('./InsertedBy.tsx'));

interface Props {
  factor: Factor;
  main: boolean;
  counter: Counter;
  verify: () => void;
  declaration?: Declaration;
  /** Given when the rules ask the officer to declare why the face cannot be used (AMB-03). */
  declare?: (declaration: Declaration) => void;
  insertedBy: CardInserter;
  /** Given at an innovation unit, where a direct relative may insert the card (AUTH-19, AUTH-30). */
  insert?: (by: CardInserter) => void;
}

/** AUTH-05, AUTH-21: the card in this computer's reader; verifying issues the code at once (CLM-01). */
export function CardFactor({ factor, main, counter, verify, declaration, declare, insertedBy, insert }: Props) {
  const { t, label } = useWords();
  const ready = counter.reader?.state === 'CARD';
  const choose = (value: string) => {
    const known = declarations.find((code) => code === value);
    if (known) declare?.(known);
  };
  return (
    <div className={styles.factor} data-main={main}>
      <p className={styles.factorName}>
        <span className={styles.tag}>{main ? t('verify.next') : t('verify.also')}</span> {label(factor)}
      </p>
      {declare && (
        <Radio.Group label={t('verify.declare')} value={declaration ?? ''} onChange={choose} mb="sm">
          <Group my="xs">
            {declarations.map((code) => (
              <Radio key={code} value={code} label={t(`verify.declare.${code}`)} />
            ))}
          </Group>
          {!declaration && <span className="dim">{t('verify.declare.missing')}</span>}
        </Radio.Group>
      )}
      {insert && (
        <Suspense>
          <InsertedBy by={insertedBy} insert={insert} />
        </Suspense>
      )}
      <p>{ready ? t('verify.card.ready') : t('verify.card.insert')}</p>
      <Button
        size="lg"
        className={styles.big}
        variant={main ? 'filled' : 'default'}
        loading={counter.verify.isPending}
        leftSection={<IconId aria-hidden size="1.3em" />}
        aria-keyshortcuts="F8"
        onClick={verify}
      >
        {t('verify.card')} · F8
      </Button>
    </div>
  );
}
