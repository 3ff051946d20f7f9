import type { FullRow } from '../store/units.ts';
import { resourcesOf } from './resources.ts';

/** A FHIR R4 bundle (collection) of all units in pieces of text: never whole in memory. `timestamp` is an instant. */
export async function* bundleText(
  units: AsyncIterable<readonly FullRow[]>,
  { publicUrl, timestamp }: { publicUrl: string; timestamp: string },
): AsyncGenerator<string> {
  const head = JSON.stringify({ resourceType: 'Bundle', type: 'collection', timestamp });
  let before = `${head.slice(0, -1)},"entry":[\n`;
  let empty = true;
  for await (const rows of units) {
    const entries = rows.flatMap((row) =>
      resourcesOf(row, publicUrl).map((resource) =>
        JSON.stringify({ fullUrl: `${publicUrl}/fhir/R4/${resource.resourceType}/${resource.id}`, resource }),
      ),
    );
    yield before + entries.join(',\n');
    before = ',\n';
    empty = false;
  }
  yield empty ? `${head}\n` : '\n]}\n';
}
