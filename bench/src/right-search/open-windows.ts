import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { withClient } from '../database/server.ts';
import type { Latencies } from '../http/open-loop.ts';
import type { Companion } from '../http/process.ts';
import type { Load } from '../http/requests.ts';
import { measureDisk } from '../lib/disk.ts';
import { median } from '../lib/measure.ts';
import { watchOthers } from '../lib/others.ts';
import { milliseconds, perSecond, table, type Verdict } from '../lib/table.ts';

const WINDOW_SECONDS = 5;

interface Window extends Latencies {
  readonly ratio: number;
  /** Share of the machine that went to programs which are no part of this, 0..1. */
  readonly others: number | undefined;
}

/** The process that all of the server's are children of; 0 when the server is not on this machine. */
async function postmasterOf(address: string): Promise<number> {
  const [row] = await withClient(address, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return rows.map(({ pid }) => readParent(pid));
  });
  return row ?? 0;
}

function readParent(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

/** Beside the server's data, which is to be on this machine. */
async function folderOf(address: string): Promise<string> {
  return withClient(address, async (client) => {
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
    return dirname(rows[0]?.folder ?? '');
  });
}

/** A window of the disk alone, as many pages as it keeps; undefined when the server's disk is not in reach. */
async function takeDiskWindow(folder: string, postmaster: number): Promise<Window | undefined> {
  const others = watchOthers(postmaster);
  const found = await measureDisk(folder, WINDOW_SECONDS).catch(() => undefined);
  return found && { ...found, ratio: found.p99 / found.p50, others: others() };
}

const shareOf = (others: number | undefined): string => (others === undefined ? '?' : `${Math.round(others * 100)} %`);

/** One window of one server, with what else ran meanwhile. */
async function takeWindow(
  generator: Companion,
  order: { port: number; load: Load; rate: number },
  postmaster: number,
): Promise<Window> {
  const others = watchOthers(postmaster);
  const found = await generator.ask<Latencies>({ ...order, seconds: WINDOW_SECONDS, connections: 0 });
  return { ...found, ratio: found.p99 / found.p50, others: others() };
}

/**
 * Latencies at a given rate, as medians of several windows like every other figure: a tenth of a second in which the machine
 * did something else is a whole hundredth of one window. The worst window is shown, too, with what else ran meanwhile. Windows
 * of the bare framework and of the disk alone stand between ours: what the disk and the machine do to any program shows there.
 */
export async function measureWindows(
  generator: Companion,
  order: { ports: { ours: number; bare: number }; load: Load; knee: number; address: string; rounds: number },
  say: (line: string) => void,
): Promise<{ text: string; verdict: Verdict }> {
  const { ports, load, knee, address, rounds } = order;
  const rate = knee / 2;
  const postmaster = await postmasterOf(address);
  const folder = await folderOf(address);
  const windows: { ours: Window[]; bare: Window[]; disk: Window[] } = { ours: [], bare: [], disk: [] };
  const told = (name: string, { p50, p99, ratio }: Window) =>
    say(`  ${name}: p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)} ms, ${ratio.toFixed(1)} ×`);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['ours', 'bare'] as const) {
      const window = await takeWindow(generator, { port: ports[name], load, rate }, postmaster);
      windows[name].push(window);
      told(`${name}, open loop at ${perSecond(rate)} /s`, window);
    }
    const alone = await takeDiskWindow(folder, postmaster);
    if (alone) {
      windows.disk.push(alone);
      told('the disk alone', alone);
    }
  }
  const rows = [
    ...rowsOf('ours', perSecond(rate), windows.ours),
    ...rowsOf('bare fastify', perSecond(rate), windows.bare),
    ...(windows.disk.length > 0 ? rowsOf('the disk alone', '', windows.disk) : []),
  ];
  const head = ['p50 ms', 'p95 ms', 'p99 ms', 'p99 / p50', 'other programs'];
  return {
    text: `${table([`knee ${perSecond(knee)} /s`, 'sent /s', 'answered /s', ...head], rows)}

Requests leave at half our knee at random moments (exponential gaps), answered or not, in ${rounds} windows of ${WINDOW_SECONDS} s for each, in turn;
a latency counts from the moment a request was due. *The disk alone*: pages of 8 kB written and waited for one after another. *Other programs*: their share of the machine's processor time meanwhile.`,
    verdict: {
      what: 'p99 / p50 in the open loop (median)',
      measured: median(windows.ours.map(({ ratio }) => ratio)),
      bar: 5,
      atLeast: false,
      unit: '×',
    },
  };
}

/** Two lines of the table: the medians of one server's windows, and the worst of them. */
function rowsOf(name: string, rate: string, windows: readonly Window[]): string[][] {
  const worst = windows.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const known = windows.flatMap(({ others }) => (others === undefined ? [] : [others]));
  const row = (which: string, pick: (of: (window: Window) => number) => number, others: number | undefined) => [
    `${name}, ${which}`,
    rate,
    perSecond(pick((window) => window.rate)),
    ...[pick((w) => w.p50), pick((w) => w.p95), pick((w) => w.p99)].map(milliseconds),
    `${pick((w) => w.ratio).toFixed(1)} ×`,
    shareOf(others),
  ];
  return [
    row('median', (of) => median(windows.map(of)), known.length > 0 ? median(known) : undefined),
    row('worst window', (of) => of(worst), worst.others),
  ];
}
