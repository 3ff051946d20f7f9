import { useEffect, useRef } from 'react';

/** The counter's function keys. They work wherever the cursor is, except while a dialog is open. */
export function useKeys(keys: Partial<Record<'F2' | 'F4' | 'F8' | 'F9', () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
      if (document.querySelector('[role="dialog"]')) return;
      const action = latest.current[event.key as 'F2'];
      if (!action) return;
      event.preventDefault();
      action();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
