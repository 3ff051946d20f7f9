/** The ids of the demo world follow from what they stand for: the same on every fresh start. */
import { uuidFrom } from './world/index.ts';

/** Since when the world's units are registered and their officers in office. */
export const WORLD_START = '2024-10-01';

export const organisationId = (hcode: string) => uuidFrom(`organisation ${hcode}`);
export const accountId = (username: string) => uuidFrom(`account ${username}`);
export const personId = (pid: string) => uuidFrom(`person ${pid}`);
