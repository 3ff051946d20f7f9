import { useEffect, useState } from 'react';

const left = (instant: string): number => Math.max(0, Math.ceil((Date.parse(instant) - Date.now()) / 1000));

/** Whole seconds until an instant, counted down; 0 when it has passed. */
export function useSecondsUntil(instant: string): number {
  const [seconds, setSeconds] = useState(() => left(instant));
  useEffect(() => {
    setSeconds(left(instant));
    const timer = setInterval(() => setSeconds(left(instant)), 1000);
    return () => clearInterval(timer);
  }, [instant]);
  return seconds;
}
