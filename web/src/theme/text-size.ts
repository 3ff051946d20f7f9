import { useSyncExternalStore } from 'react';

/** AUTH-40: ก (18 px), ก+ (21 px), ก++ (24 px). */
export const textSizes = ['normal', 'large', 'huge'] as const;
export type TextSize = (typeof textSizes)[number];

const key = 'sitthi.text';
const listeners = new Set<() => void>();

function read(): TextSize {
  const kept = localStorage.getItem(key);
  return textSizes.find((size) => size === kept) ?? 'normal';
}

/** Puts the kept size on the page; called before the first paint so that nothing jumps. */
export function applyTextSize(size: TextSize = read()): void {
  document.documentElement.dataset.text = size;
}

export function setTextSize(size: TextSize): void {
  localStorage.setItem(key, size);
  applyTextSize(size);
  for (const listener of listeners) listener();
}

export function useTextSize(): TextSize {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, read);
}
