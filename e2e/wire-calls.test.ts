import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, startHouse } from './src/house.ts';

const hasCurl = ['bash', 'curl', 'shuf'].every((tool) => spawnSync(tool, ['--version']).status === 0);
if (!hasCurl) console.warn('\nSKIPPED: the curl calls of docs/wire.md need bash, curl and coreutils\n');

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const docs = read('docs/wire.md');

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Answers shown in the reference: blocks that begin with ```json NAME STATUS. */
const documented = [...docs.matchAll(/^```json ([a-z0-9-]+) (\d{3})\n([\s\S]*?)^```$/gm)].map(
  ([, name = '', status, body = '']): [string, Answer] => [name, { status: Number(status), body: JSON.parse(body) }],
);

/** What the script printed: `== name`, method and path, status, body. */
const answersIn = (printed: string) =>
  new Map(
    [...printed.matchAll(/^== (\S+)\n.*\n(\d{3})\n(.*)$/gm)].map(
      ([, name = '', status, body = '']): [string, Answer] => [
        name,
        { status: Number(status), body: JSON.parse(body) },
      ],
    ),
  );

/** Texts that programs and people go by are compared word by word, all others by their type. */
const BY_WORD = ['status', 'error', 'message', 'dataError', 'statusMessage', 'personStatus', 'defaultMessage', 'code'];

/** A body with its values replaced by what must be the same in every answer of its kind. */
function shapeOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0], key)];
  if (typeof value !== 'object' || value === null)
    return BY_WORD.includes(key) && !/^\d+$/.test(String(value)) ? value : value === null ? null : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner, name)]));
}

describe.skipIf(!hasCurl)('every wire door by curl', () => {
  let house: House;
  let printed = '';
  let code: number | string | null = 0;
  beforeAll(async () => {
    house = await startHouse({ wholeWorld: true });
    const env = {
      ...process.env,
      BASE: house.url,
      AGENT: house.fixtures.agentUrl,
      SIM: house.fixtures.simulators.cardReaderUrl,
    };
    const script = fileURLToPath(new URL('../scripts/wire-calls.sh', import.meta.url));
    const run = await promisify(execFile)('bash', [script], { env, maxBuffer: 10_000_000 }).catch(
      (failure: { stdout: string; stderr: string; code: number }) => failure,
    );
    printed = `${run.stdout}${run.stderr}`;
    code = 'code' in run ? run.code : 0;
  });
  afterAll(() => house?.stop());

  test('[SYS-17, SYS-18, SYS-20, SYS-27] every call is answered as the script says', () => {
    expect(printed.split('\n').filter((line) => line.startsWith('!!'))).toEqual([]);
    expect(printed).toMatch(/^\d+ calls, 0 not as documented$/m);
    expect(code).toBe(0);
  });

  test.each(documented)('[SYS-17, SYS-18] docs/wire.md shows the answer of %s', (name, { status, body }) => {
    const answer = answersIn(printed).get(name);
    expect(answer?.status).toBe(status);
    expect(shapeOf(answer?.body)).toEqual(shapeOf(body));
  });

  test('[SYS-17, SYS-18] the reference names every call of the script, and shows none that is not made', () => {
    const made = [...answersIn(printed).keys()];
    expect(made.length).toBeGreaterThan(40);
    expect(docs).toContain(`${made.length} calls`);
    const shown = documented.map(([name]) => name);
    expect(made.filter((name) => !shown.includes(name) && !docs.includes(`\`${name}\``))).toEqual([]);
    expect(shown.filter((name) => !made.includes(name))).toEqual([]);
  });

  test('[AUTH-43] the calls leave no citizen id in a log', () => {
    expect(house.logs().length).toBeGreaterThan(0);
    const ids = new Set(printed.match(/\b[13]9900\d{8}\b/g));
    expect(ids.size).toBeGreaterThan(5);
    for (const id of ids) expect(house.logs()).not.toContain(id);
  });
});

test('[SYS-17] the reference shows invented ids of the unallocated office only', () => {
  for (const id of docs.match(/\b\d{13}\b/g) ?? [])
    expect(id === '0000000000000' || id === '1795311300000' || id === '1795312300000' || /^[1-9]9900/.test(id)).toBe(
      true,
    );
});
