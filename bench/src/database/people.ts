import { citizenId } from './world.ts';

/**
 * The invented people of the big registers, as lines of COPY. History comes in the order of time, as it does in life: the rows
 * of one person lie far apart, each among those of the others that changed in the same years.
 */

/** What happened to people is spread over five spans of time; everybody is in the last one, some in the earlier ones. */
const SPANS = 5;
const SPAN_DAYS = 1200;
const SPREAD_DAYS = 1000;
const FIRST_DAY = Date.UTC(2006, 9, 1);

const DAYS: readonly string[] = Array.from({ length: SPANS * SPAN_DAYS + SPREAD_DAYS }, (_, day) =>
  new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10),
);
const BIRTHS: readonly string[] = Array.from({ length: 15_000 }, (_, day) =>
  new Date(Date.UTC(1967, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
);

/** How many periods of rights a person has: three on average, one to five. */
const periodsOf = (person: number): number => 1 + (person % SPANS);
/** How many registrations: three on average, too. */
const registrationsOf = (person: number): number => 1 + (Math.floor(person / SPANS) % SPANS);

function mixed(number: number, salt: number): string {
  let h = (number ^ salt) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

/** Looks random, is the same on every run, and is another one for every number: each step of the first part can be undone. */
function id(number: number, salt: number): string {
  const [b, c] = [mixed(number, salt + 1), mixed(number, salt + 2)];
  return `${mixed(number, salt)}-${b.slice(0, 4)}-8${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${mixed(number, salt + 3)}`;
}

const personId = (person: number): string => id(person, 0x51ed2701);

/** Everybody once, in an order that jumps through the register. */
function* everybody(persons: number): Generator<number> {
  for (let number = 0; number < persons; number += 1) yield (number * 7_368_787) % persons;
}

export function* personLines(persons: number): Generator<string> {
  for (const n of everybody(persons))
    yield `${personId(n)}\t${citizenId(n)}\tนาย\t003\tทดสอบ${n % 977}\tสมมติ${n % 7919}\t${n % 2 ? 'FEMALE' : 'MALE'}\t${BIRTHS[n % 15_000]}\t50\n`;
}

/** First day of a person's row in a span; that of the next span is where the row ends. */
const startOf = (person: number, span: number): string => DAYS[span * SPAN_DAYS + (person % SPREAD_DAYS)] ?? '';

function rightOf(person: number, span: number): string {
  if (span < SPANS - 1) return (person + span) % 3 === 0 ? 'SSS\t\\N' : 'UCS\t89';
  return person % 20 < 15 ? 'UCS\t89' : person % 20 < 18 ? 'SSS\t\\N' : 'OFC\t\\N';
}

export function* periodLines(persons: number): Generator<string> {
  for (let span = 0; span < SPANS; span += 1) {
    for (const n of everybody(persons)) {
      if (span < SPANS - periodsOf(n)) continue;
      const [from, to] = [startOf(n, span), span < SPANS - 1 ? startOf(n, span + 1) : ''];
      yield `${personId(n)}\t${rightOf(n, span)}\t[${from},${to})\tFUND_FEED\t${from} 02:00:00+00\n`;
    }
  }
}

export function* registrationLines(persons: number, units: readonly string[]): Generator<string> {
  for (let span = 0; span < SPANS; span += 1) {
    for (const n of everybody(persons)) {
      const first = SPANS - registrationsOf(n);
      if (span < first) continue;
      const last = span === SPANS - 1;
      const [from, to] = [startOf(n, span), last ? '' : startOf(n, span + 1)];
      const unit = units[(n + SPANS - 1 - span) % units.length];
      const referral = units[(n + 7) % units.length];
      const change = span === first ? 'FIRST\t\\N\t\\N' : `MOVE\t${2553 + span * 3}\t1`;
      yield `${personId(n)}\t${id(n * SPANS + span, 0x2545f491)}\t${unit}\t${unit}\t${referral}\t1\t50\t["${from} 01:00:00+00",${to ? `"${to} 01:00:00+00"` : ''})\tREGISTRAR\t${change}\taccount:${unit}\t${unit}\t${last ? '\\N' : 'SUPERSEDED'}\n`;
    }
  }
}
