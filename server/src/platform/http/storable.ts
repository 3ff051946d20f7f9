import { Stream } from 'node:stream';

/**
 * False when a text in here holds what PostgreSQL cannot store: a zero byte, or half of a UTF-16 pair. Only programs send
 * that, by mistake or to try us; it is a fault of the request, to be told before it becomes one of the database.
 * Walks without recursion: a body may be nested as deeply as its size allows. A body that is a stream still is no text yet, and
 * walking it would lead around through the whole server.
 */
export function isStorable(...values: unknown[]): boolean {
  const left: unknown[] = values;
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') {
      if (value.includes('\u0000') || !value.isWellFormed()) return false;
    } else if (
      typeof value === 'object' &&
      value !== null &&
      !ArrayBuffer.isView(value) &&
      !(value instanceof Stream)
    ) {
      for (const part of Object.values(value)) left.push(part);
    }
  }
  return true;
}
