import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { outlinesQuery } from '../../api/places.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Failure } from '../Failure.tsx';
import { Working } from '../Working.tsx';
import { type DrawnMap, drawMap } from './draw-map.ts';
import styles from './Map.module.css';
import type { Position } from './read-pair.ts';
import { texts } from './texts.ts';

interface Props {
  at: Position | undefined;
  /** Two digits: drawn stronger. */
  provinceCode: string | undefined;
  /** Absent: the map is only looked at. */
  onPick?: ((at: Position) => void) | undefined;
}

/** The map of a position. Whoever cannot use it types the degrees: the map only shows them and helps to find them. */
export function PinMap({ at, provinceCode, onPick }: Props) {
  const t = useTexts(texts);
  const { label } = useI18n();
  const outlines = useQuery(outlinesQuery);
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<DrawnMap>();
  const pick = useRef(onPick);
  pick.current = onPick;
  const editable = onPick !== undefined;
  useEffect(() => {
    if (!box.current || !outlines.data) return undefined;
    const words = { zoomIn: t('zoomIn'), zoomOut: t('zoomOut'), pin: t('pin'), source: t('source'), province: label };
    const drawn = drawMap(box.current, outlines.data, words, editable ? (to) => pick.current?.(to) : undefined);
    setMap(drawn);
    return () => {
      setMap(undefined);
      drawn.remove();
    };
  }, [outlines.data, editable, t, label]);
  useEffect(() => map?.province(provinceCode), [map, provinceCode]);
  const [latitude, longitude] = [at?.latitude, at?.longitude];
  useEffect(() => {
    map?.pin(latitude === undefined || longitude === undefined ? undefined : { latitude, longitude });
  }, [map, latitude, longitude]);
  return (
    <>
      {outlines.isPending && <Working>{t('loading')}</Working>}
      {outlines.isError && <Failure of={outlines.error} retry={() => void outlines.refetch()} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a map is no set of form fields */}
      <div ref={box} className={styles.map} role="group" aria-label={t('label')} hidden={!outlines.data} />
      {editable && <p className="dim">{t('how')}</p>}
    </>
  );
}
