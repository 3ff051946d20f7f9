import { lazy, Suspense } from 'react';
import { degrees, positionOf } from '../../ui/map/read-pair.ts';
import { Working } from '../../ui/Working.tsx';
import { GoogleMapLink } from './GoogleMapLink.tsx';
import type { GeneralForm } from './use-general-form.ts';
import { useGeneralWords } from './use-general-words.ts';

/** Loaded after the fields: the map is the larger part of this page, and nobody needs it to type. */
const PinMap = lazy(async () => ({ default: (await import('../../ui/map/PinMap.tsx')).PinMap }));

export function PositionMap({ form }: { form: GeneralForm }) {
  const { t } = useGeneralWords();
  const open = form.open.includes('POSITION');
  const { latitude, longitude } = form.typed;
  return (
    <>
      {!open && latitude !== '' && (
        <p>
          <GoogleMapLink form={form} />
        </p>
      )}
      <Suspense fallback={<Working>{t('map.loading')}</Working>}>
        <PinMap
          at={positionOf(latitude, longitude)}
          provinceCode={form.place?.tambonCode.slice(0, 2)}
          onPick={
            open ? (at) => form.type({ latitude: degrees(at.latitude), longitude: degrees(at.longitude) }) : undefined
          }
        />
      </Suspense>
    </>
  );
}
