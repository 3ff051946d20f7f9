import { allRefusals } from '../platform/refusals/index.ts';
import type { OpenApi, Operation } from './openapi.ts';

const html = (text: unknown): string =>
  String(text).replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character,
  );

const STYLE = `body{font:18px/1.6 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:1.5rem;color:#17252a;background:#fcfdfd}
h1{font-size:1.6rem}h2{margin-top:2.5rem;border-bottom:2px solid #0b5c63}article{border:1px solid #c9d6d8;border-radius:6px;margin:1rem 0;padding:.5rem 1rem}
h3{font:600 1rem/1.5 ui-monospace,monospace;margin:.3rem 0}b{color:#0b5c63}pre{background:#eef4f4;padding:.6rem;overflow:auto;font-size:.85rem}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #c9d6d8;padding:.3rem .6rem;text-align:left;vertical-align:top}
@media(prefers-color-scheme:dark){body{background:#0f1b1e;color:#e6eeee}article,th,td{border-color:#35484c}pre{background:#1a2a2e}b{color:#6fd0d6}}`;

function operationHtml(path: string, method: string, operation: Operation): string {
  const body = operation.requestBody as { content?: Record<string, { example?: unknown }> } | undefined;
  const example = body?.content?.['application/json']?.example;
  const responses = Object.entries(operation.responses as Record<string, { description: string }>);
  return `<article><h3><b>${method.toUpperCase()}</b> ${html(path)}</h3><p>${html(operation.summary)}<br>${html(operation.description)}</p>
${example === undefined ? '' : `<pre>${html(JSON.stringify(example, null, 2))}</pre>`}
<details><summary>Answers</summary><ul>${responses.map(([status, { description }]) => `<li>${html(status)}: ${html(description)}</li>`).join('')}</ul></details></article>`;
}

/** The description as one page without a script: operations by module, then every refusal code. */
export function docsPage(description: OpenApi): string {
  const byTag = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags[0] ?? '';
      byTag.set(tag, [...(byTag.get(tag) ?? []), operationHtml(path, method, operation)]);
    }
  }
  const refusals = [...allRefusals()].sort(([a], [b]) => a.localeCompare(b));
  const rows = refusals.map(
    ([code, r]) =>
      `<tr id="${code}"><td>${code}</td><td>${r.status}</td><td>${html(r.th)}<br>${html(r.en)}</td><td>${html(r.nextTh)}<br>${html(r.nextEn)}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(description.info.title)} API</title><style>${STYLE}</style></head>
<body><h1>${html(description.info.title)} API ${html(description.info.version)}</h1><p>${html(description.info.description)} <a href="/api/openapi.json">openapi.json</a></p>
${[...byTag].map(([tag, items]) => `<h2>${html(tag)}</h2>${items.join('')}`).join('')}
<h2>Refusal codes</h2><table><thead><tr><th>Code</th><th>HTTP</th><th>Text</th><th>Next</th></tr></thead><tbody>${rows.join('')}</tbody></table></body></html>`;
}
