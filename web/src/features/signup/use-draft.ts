import { useState } from 'react';

/**
 * Something typed that outlives a reload of this tab until it is sent. Never for a citizen id or a password: what is kept
 * here can be read by whoever sits down at the machine.
 */
export function useDraft(name: string, saved: string): [string, (typed: string) => void, () => void] {
  const key = `sitthi.signup.${name}`;
  const [typed, setTyped] = useState(() => sessionStorage.getItem(key) ?? saved);
  const type = (next: string) => {
    sessionStorage.setItem(key, next);
    setTyped(next);
  };
  return [typed, type, () => sessionStorage.removeItem(key)];
}
