import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Latencies } from '../http/open-loop.ts';
import { quantile } from './measure.ts';

const PAGE = 8192;
const PAGES = 2048;

/**
 * How long the disk takes to keep one page, with no database and no program around: pages of a file that is there already, one
 * after another, each waited for, as a database's log is written. Milliseconds.
 */
export async function measureDisk(folder: string, seconds: number): Promise<Latencies> {
  const place = await mkdtemp(join(folder, 'disk-'));
  const file = await open(join(place, 'log'), 'w');
  try {
    await file.write(Buffer.alloc(PAGE * PAGES, 1));
    await file.sync();
    const page = Buffer.alloc(PAGE, 2);
    const waits: number[] = [];
    const end = performance.now() + seconds * 1000;
    for (let number = 0; performance.now() < end; number += 1) {
      const at = performance.now();
      await file.write(page, 0, PAGE, (number % PAGES) * PAGE);
      await file.datasync();
      waits.push(performance.now() - at);
    }
    waits.sort((a, b) => a - b);
    const of = (share: number) => quantile(waits, share);
    return { p50: of(0.5), p95: of(0.95), p99: of(0.99), rate: waits.length / seconds };
  } finally {
    await file.close();
    await rm(place, { recursive: true, force: true });
  }
}
