import { randomInt } from 'node:crypto';

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** 16 lower-case letters and digits, as programs of the older service know its token (SRM wire 1.7, 2.1): 82 random bits. */
export const newDayToken = (): string => Array.from({ length: 16 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
