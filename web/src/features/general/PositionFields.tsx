import { Button, Group } from '@mantine/core';
import { IconCurrentLocation } from '@tabler/icons-react';
import type { ClipboardEvent } from 'react';
import { degrees, readPair } from '../../ui/map/read-pair.ts';
import styles from './General.module.css';
import { GoogleMapLink } from './GoogleMapLink.tsx';
import { OneField } from './OneField.tsx';
import { useCurrentPosition } from './use-current-position.ts';
import type { GeneralForm } from './use-general-form.ts';
import { useGeneralWords } from './use-general-words.ts';

/** Latitude and longitude (CPP-14, CPP-15): typed, pasted as a pair, from this device, or by the pin of the map below. */
export function PositionFields({ form }: { form: GeneralForm }) {
  const { t } = useGeneralWords();
  const here = useCurrentPosition((at) =>
    form.type({ latitude: degrees(at.latitude), longitude: degrees(at.longitude) }),
  );
  // Said as long as it is so: not once the pin was moved on.
  const isHere = here.got !== undefined && degrees(here.got.latitude) === form.typed.latitude;
  function onPaste(event: ClipboardEvent) {
    const pair = readPair(event.clipboardData.getData('text'));
    if (!pair) return;
    event.preventDefault();
    form.type(pair);
  }
  return (
    <div className={styles.stack}>
      <p className="dim">{t('hint.position')}</p>
      <div className={styles.fields}>
        <OneField field="latitude" form={form} inputMode="decimal" autoComplete="off" onPaste={onPaste} />
        <OneField field="longitude" form={form} inputMode="decimal" autoComplete="off" onPaste={onPaste} />
      </div>
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconCurrentLocation aria-hidden size="1.1em" />}
          loading={here.state === 'ASKING'}
          onClick={here.ask}
        >
          {t('here')}
        </Button>
        <GoogleMapLink form={form} />
      </Group>
      <p role="status">
        {here.state === 'ASKING' && t('here.asking')}
        {here.state === 'GOT' && here.got && isHere && t('here.got', { metres: here.got.metres })}
        {here.state === 'DENIED' && t('here.denied')}
        {here.state === 'FAILED' && t('here.failed')}
      </p>
    </div>
  );
}
