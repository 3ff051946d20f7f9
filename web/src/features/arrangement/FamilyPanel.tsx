import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Arrangement } from '../../api/arrangements.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Facts, Panel } from '../../ui/Panel.tsx';
import styles from './Arrangement.module.css';
import { Capacity } from './Capacity.tsx';
import { PlacesForm } from './PlacesForm.tsx';
import { texts } from './texts.ts';

/** One profession: what was saved, and beside it the hours of those who deliver it. */
export function FamilyPanel({ of, mayEdit }: { of: Arrangement; mayEdit: boolean }) {
  const t = useTexts(texts);
  const { label } = useI18n();
  const [editing, edit] = useState(false);
  const [done, setDone] = useState(false);
  function close(saved: boolean) {
    setDone(saved);
    edit(false);
  }
  return (
    <Panel title={label(of)} aside={<Bookable of={of} />}>
      <div className={styles.columns}>
        <div>
          {editing ? (
            <PlacesForm key={of.version} of={of} close={close} />
          ) : (
            <>
              <Saved of={of} />
              {done && <p role="status">{t('done')}</p>}
              {mayEdit && (
                <Button variant={of.saved ? 'default' : 'filled'} size="sm" mt="sm" onClick={() => edit(true)}>
                  {t('edit')}
                </Button>
              )}
            </>
          )}
        </div>
        <Capacity of={of} />
      </div>
    </Panel>
  );
}

function Bookable({ of }: { of: Arrangement }) {
  const t = useTexts(texts);
  if (!of.saved) return <Badge tone="warn">{t('notSaved')}</Badge>;
  return of.saved.slotsPerDay === 0 || of.personnel === 0 ? (
    <Badge tone="plain">{t('closed')}</Badge>
  ) : (
    <Badge tone="good">{t('bookable')}</Badge>
  );
}

function Saved({ of: { saved } }: { of: Arrangement }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  if (!saved) return <p>{t('notSaved')}</p>;
  return (
    <>
      <Facts
        items={[
          [t('slotsPerDay'), t('value.slots', { count: saved.slotsPerDay })],
          [t('slotMinutes'), t('value.minutes', { count: saved.slotMinutes })],
          [t('opensDaysAhead'), t('value.days', { count: saved.opensDaysAhead })],
          [t('opensAt'), saved.opensAt],
        ]}
      />
      <p className="dim">{t('saved', { name: saved.savedByName, at: dateAndTime(saved.savedAt, language) })}</p>
    </>
  );
}
