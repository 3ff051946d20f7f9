import { readFileSync } from 'node:fs';
import { withClient } from '../database/server.ts';
import type { Latencies } from '../http/open-loop.ts';
import type { Companion } from '../http/process.ts';
import type { Load } from '../http/requests.ts';
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

const shareOf = (others: number | undefined): string => (others === undefined ? '?' : `${Math.round(others * 100)} %`);

/**
 * Latencies at a given rate, as medians of several windows like every other figure: a tenth of a second in which the machine
 * did something else is a whole hundredth of one window. The worst window is shown, too, with what else ran meanwhile.
 */
export async function measureWindows(
  generator: Companion,
  order: { port: number; load: Load; knee: number; address: string; rounds: number },
  say: (line: string) => void,
): Promise<{ text: string; verdict: Verdict }> {
  const { port, load, knee, address, rounds } = order;
  const rate = knee / 2;
  const postmaster = await postmasterOf(address);
  const windows: Window[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const others = watchOthers(postmaster);
    const found = await generator.ask<Latencies>({ port, load, seconds: WINDOW_SECONDS, connections: 0, rate });
    windows.push({ ...found, ratio: found.p99 / found.p50, others: others() });
    const { p50, p99, ratio } = windows[round] as Window;
    say(
      `  open loop at ${perSecond(rate)} /s: p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)} ms, ${ratio.toFixed(1)} ×`,
    );
  }
  const worst = windows.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const middle = (of: (window: Window) => number) => median(windows.map(of));
  const ratio = middle((window) => window.ratio);
  const row = (name: string, pick: (of: (window: Window) => number) => number, others: number | undefined) => [
    name,
    perSecond(rate),
    perSecond(pick((window) => window.rate)),
    ...[pick((w) => w.p50), pick((w) => w.p95), pick((w) => w.p99)].map(milliseconds),
    `${pick((w) => w.ratio).toFixed(1)} ×`,
    shareOf(others),
  ];
  const known = windows.flatMap(({ others }) => (others === undefined ? [] : [others]));
  return {
    text: `${table(
      [
        `knee ${perSecond(knee)} /s`,
        'sent /s',
        'answered /s',
        'p50 ms',
        'p95 ms',
        'p99 ms',
        'p99 / p50',
        'other programs',
      ],
      [
        row('median of the windows', middle, known.length > 0 ? median(known) : undefined),
        row('worst window', (of) => of(worst), worst.others),
      ],
    )}\n\nRequests leave at half the knee at random moments (exponential gaps), answered or not, in ${rounds} windows of ${WINDOW_SECONDS} s;
a latency counts from the moment a request was due. *Other programs*: their share of the machine's processor time meanwhile.`,
    verdict: { what: 'p99 / p50 in the open loop (median)', measured: ratio, bar: 5, atLeast: false, unit: '×' },
  };
}
