import { bangkokDate } from '../../platform/time/index.ts';
import type { Engine } from '../../platform/use-case/index.ts';
import { countsAgainstChunk, faultOf } from '../chunk-fault.ts';
import { chunkMaxAttempts } from '../parameters.ts';
import { countFailure, markProgress, takeRunningJob } from './store/jobs.ts';
import { refuseRows, waitingRows } from './store/rows.ts';

type House = Pick<Engine, 'database' | 'clock' | 'parameters' | 'log'>;

/** Rows that failed as a whole wait as long as that. */
const RETRY_MS = 30_000;
/** Why a row was refused that could not be written; its words say what to do. */
export const ROW_FAILED = 'GROUP_ROW_FAILED';

/**
 * Rows that failed as a whole were undone; they are tried again later, and after so many times each of them is refused: the rows
 * before them stay, and the job goes on behind them. @returns whether they are done with
 */
export async function rowsFailed(house: House, jobId: string, atOnce: number, error: unknown): Promise<boolean> {
  if (!countsAgainstChunk(error)) throw error;
  const now = house.clock();
  const atMost = house.parameters.on(bangkokDate(now)).get(chunkMaxAttempts);
  return house.database.transaction(async (tx) => {
    if (!(await takeRunningJob(tx, jobId))) return false;
    const attempts = await countFailure(tx, jobId, new Date(now.getTime() + RETRY_MS));
    house.log.error({ jobId, attempts, ...faultOf(error) }, 'rows of a group registration could not be done');
    const rows = attempts < atMost ? [] : await waitingRows(tx, jobId, atOnce);
    if (rows.length === 0) return false;
    const refused = rows.map(({ rowNo }) => rowNo);
    await refuseRows(tx, jobId, refused, ROW_FAILED, now);
    await markProgress(tx, jobId, refused.length);
    return true;
  });
}
