import { useState } from 'react';
import type { Position } from '../../ui/map/read-pair.ts';

type State = 'IDLE' | 'ASKING' | 'GOT' | 'DENIED' | 'FAILED';

const WAIT_MS = 15_000;

/** Asks this device where it is (ตำแหน่งปัจจุบัน, CPP-16), only when somebody presses the button. */
export function useCurrentPosition(onGot: (at: Position) => void) {
  const [state, setState] = useState<State>('IDLE');
  const [got, setGot] = useState<Position & { metres: number }>();
  function ask() {
    if (!('geolocation' in navigator)) return setState('FAILED');
    setState('ASKING');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setGot({ latitude: coords.latitude, longitude: coords.longitude, metres: Math.ceil(coords.accuracy) });
        setState('GOT');
        onGot(coords);
      },
      ({ code, PERMISSION_DENIED }) => setState(code === PERMISSION_DENIED ? 'DENIED' : 'FAILED'),
      { enableHighAccuracy: true, timeout: WAIT_MS },
    );
  }
  return { state, got, ask };
}
