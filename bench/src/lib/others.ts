import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const TICK_MS = 10; // of /proc on every Linux that runs Node

interface Usage {
  readonly parent: number;
  readonly ms: number;
}

/** Processor time and parent of every process; undefined where there is no /proc. */
function usage(): ReadonlyMap<number, Usage> | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const all = new Map<number, Usage>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      all.set(Number(name), { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * TICK_MS });
    } catch {
      // gone between the listing and the look
    }
  }
  return all;
}

function belongs(all: ReadonlyMap<number, Usage>, process: number, roots: ReadonlySet<number>): boolean {
  for (let at = process; at > 1; at = all.get(at)?.parent ?? 0) if (roots.has(at)) return true;
  return false;
}

/**
 * Watches what else the machine does: the share of its processor time that went to processes which are neither this one nor
 * below it nor below the database server, from now until the answer is called. Undefined where it cannot be known.
 */
export function watchOthers(postmaster: number): () => number | undefined {
  const roots = new Set([process.pid, postmaster]);
  const [before, begun] = [usage(), performance.now()];
  return () => {
    const after = usage();
    if (!before || !after) return undefined;
    let ms = 0;
    for (const [id, { ms: now }] of after) if (!belongs(after, id, roots)) ms += now - (before.get(id)?.ms ?? now);
    return ms / (performance.now() - begun) / availableParallelism();
  };
}
