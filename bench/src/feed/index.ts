import { feedRoutines, takeFeed } from '../../../server/src/entitlement/index.ts';
import type { AccountActor } from '../../../server/src/platform/actor.ts';
import { newId } from '../../../server/src/platform/database/index.ts';
import { isRefusal } from '../../../server/src/platform/refusals/index.ts';
import { execute } from '../../../server/src/platform/use-case/index.ts';
import { openHouse } from '../claim-code/ours.ts';
import { fillRegister, REGISTER_VERSION } from '../database/register.ts';
import { type BenchServer, benchDatabase, withClient } from '../database/server.ts';
import { citizenId, unit } from '../database/world.ts';
import { perSecond, table } from '../lib/table.ts';
import type { Options } from '../options.ts';
import type { Report } from '../report.ts';

const PERSONS = 50_000;
const LINES = 20_000;
const NATION = 66_000_000;

const OFFICER: AccountActor = {
  kind: 'ACCOUNT',
  accountId: newId(),
  displayName: 'bench',
  sessionId: newId(),
  level: 'L2',
  organisationId: unit(0).organisationId,
  hcode: undefined,
  regionNo: undefined,
  roles: ['CENTRAL_OFFICER'],
  personId: undefined,
  origin: 'NHSO_CREATED',
  proofed: true,
  scopes: [],
};

/** Members of another fund from a day on, all of whom the register knows with the universal right. */
async function* members(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('citizen_id,main_right,sub_right,start_date,end_date,card_id\r\n');
  let text = '';
  for (let number = 0, lines = 0; lines < LINES; number += 1) {
    if (number % 20 >= 15) continue;
    text += `${citizenId(number)},SSS,S1,2026-03-01,,\r\n`;
    lines += 1;
    if (text.length < 65_536 && lines < LINES) continue;
    yield Buffer.from(text);
    text = '';
  }
}

/** Takes the file in and applies it; answers lines a second of either. */
async function importOnce(house: Awaited<ReturnType<typeof openHouse>>) {
  const begun = performance.now();
  const answer = await execute(
    house.engine,
    takeFeed,
    { actor: OFFICER, requestId: 'bench' },
    { name: 'members.csv', kind: 'FUND', bytes: members() },
  );
  if (isRefusal(answer)) throw new Error(`the feed was refused: ${answer.code}`);
  const taken = performance.now();
  await feedRoutines(house.engine)
    .find(({ name }) => name === 'work-on-feeds')
    ?.run();
  const applied = performance.now();
  return { taking: (LINES * 1000) / (taken - begun), applying: (LINES * 1000) / (applied - taken) };
}

/** A fund's file, taken twice: the first time every line changes somebody's rights, the second time none does. */
export async function feed(server: BenchServer, _options: Options, say: (line: string) => void): Promise<Report> {
  const address = await benchDatabase(server, {
    name: 'bench_feed',
    version: `${REGISTER_VERSION} ${PERSONS}`,
    keep: false,
    // with every constraint against overlap: writing rights is what is measured
    fill: (connectionString) => fillRegister(connectionString, PERSONS, say, () => true),
  });
  const house = await openHouse(address, 4);
  try {
    const rows: string[][] = [];
    for (const name of ['every line changes a right', 'the same file again']) {
      const { taking, applying } = await importOnce(house);
      const seconds = NATION / taking + NATION / applying;
      rows.push([name, perSecond(taking), perSecond(applying), (seconds / 3600).toFixed(1)]);
      say(`  ${name}: ${perSecond(taking)} /s taken in, ${perSecond(applying)} /s applied`);
    }
    const counts = await withClient(address, (client) =>
      client.query<{ counts: object }>('select counts from entitlement.feed order by made_at'),
    );
    return {
      title: 'A fund’s file',
      address,
      sections: [
        {
          heading: `${LINES.toLocaleString('en')} members of another fund, a register of ${PERSONS.toLocaleString('en')} with all its constraints, one worker`,
          text: `${table(['', 'lines taken in /s', 'lines applied /s', '66 million at this rate, hours'], rows)}\n\nVerdicts: ${counts.rows.map((row) => JSON.stringify(row.counts)).join(', then ')}.`,
        },
      ],
      verdicts: [],
    };
  } finally {
    await house.app.close();
    await house.database.close();
  }
}
