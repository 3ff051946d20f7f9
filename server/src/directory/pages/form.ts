import { html } from 'ghtml';
import { PROVINCES } from '../../organisations/index.ts';
import { CAPABILITIES, REGISTRATION_TYPES, SERVICE_FAMILIES, SERVICE_FAMILY_NAMES } from '../../registry/index.ts';
import { RADII_KM } from '../criteria.ts';
import { amphoesOf, tambonsOf } from '../places.ts';
import { type Known, type Query, searchLink } from './links.ts';
import { type Language, TEXTS } from './texts.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

const REGIONS = Array.from({ length: 13 }, (_, at) => String(at + 1));

/** In the order of the language's letters. */
const sorted = (choices: readonly Choice[], language: Language): readonly Choice[] =>
  [...choices].sort((a, b) => a.text.localeCompare(b.text, language));

function select(name: Known, label: string, any: string, choices: readonly Choice[], query: Query): string {
  const options = choices.map(({ value, text }) =>
    query[name] === value
      ? html`<option value="${value}" selected>${text}</option>`
      : html`<option value="${value}">${text}</option>`,
  );
  return html`<label class="field"><span>${label}</span><select name="${name}"><option value="">${any}</option>!${options}</select></label>`;
}

const hidden = (name: Known, query: Query): string =>
  query[name] === undefined ? '' : html`<input type="hidden" name="${name}" value="${query[name]}">`;

/** Chips are links, so that they work without JavaScript; a chip that is on takes itself away. */
function chip(text: string, on: boolean, href: string): string {
  return on
    ? html`<a class="chip on" aria-current="true" href="${href}">✓ ${text}</a>`
    : html`<a class="chip" href="${href}">${text}</a>`;
}

function nearMe(query: Query, language: Language): string {
  const t = TEXTS[language];
  if (query.lat === undefined)
    return html`<button type="button" class="chip" id="near" hidden data-locating="${t.locating}" data-failed="${t.noLocation}">${t.nearMe}</button>`;
  const radii = RADII_KM.map((km) => ({ value: String(km), text: `${km} ${t.km}` }));
  const chosen = { ...query, radius: query.radius ?? '20' };
  return html`!${chip(t.nearMe, true, searchLink(query, { lat: undefined, lng: undefined, radius: undefined }))}
<label class="inline"><span>${t.within}</span> <select name="radius">!${radii.map(({ value, text }) => html`<option value="${value}" !${chosen.radius === value ? 'selected' : ''}>${text}</option>`)}</select></label>`;
}

interface Field {
  readonly name: Known;
  readonly label: string;
  readonly any: string;
  readonly choices: readonly Choice[];
}

/** Province, then what lies in the one that is chosen. */
function placeFields({ province, amphoe }: Query, language: Language): readonly Field[] {
  const t = TEXTS[language];
  const named = (all: readonly { code: string; th: string; en: string }[]) =>
    sorted(
      all.map(({ code, ...name }) => ({ value: code, text: name[language] })),
      language,
    );
  const fields: Field[] = [{ name: 'province', label: t.province, any: t.anyProvince, choices: named(PROVINCES) }];
  if (province === undefined) return fields;
  fields.push({ name: 'amphoe', label: t.amphoe, any: t.anyAmphoe, choices: named(amphoesOf(province)) });
  if (amphoe !== undefined)
    fields.push({ name: 'tambon', label: t.tambon, any: t.anyTambon, choices: named(tambonsOf(amphoe)) });
  return fields;
}

/** What is needed less often, folded so that results stand high on a phone; its head says what is chosen inside. */
function further(query: Query, language: Language): string {
  const t = TEXTS[language];
  const types = REGISTRATION_TYPES.map((type) => ({ value: type.key, text: type[language] }));
  const capabilities = CAPABILITIES.map((capability) => ({ value: capability.code, text: capability[language] }));
  const regions = REGIONS.map((value) => ({ value, text: value }));
  const fields: readonly Field[] = [
    ...placeFields(query, language),
    { name: 'region', label: t.region, any: t.anyRegion, choices: regions },
    { name: 'type', label: t.type, any: t.anyType, choices: types },
    { name: 'capability', label: t.capability, any: t.anyCapability, choices: capabilities },
  ];
  const chosen = fields.flatMap(({ name, label, choices }) => {
    const text = choices.find(({ value }) => value === query[name])?.text;
    return text === undefined ? [] : [name === 'region' ? `${label} ${text}` : text];
  });
  const head = chosen.length === 0 ? t.more : `${t.more}: ${chosen.join(', ')}`;
  const selects = fields.map(({ name, label, any, choices }) => select(name, label, any, choices, query));
  return html`<details class="more"><summary>${head}</summary><div class="grid">!${selects}</div></details>`;
}

/** The form of the search: one box, chips, and what is needed less often. It sends itself as an ordinary address. */
export function searchForm(query: Query, language: Language): string {
  const t = TEXTS[language];
  const families = SERVICE_FAMILIES.map((family) => ({ value: family, text: SERVICE_FAMILY_NAMES[family][language] }));
  const any = Object.keys(query).some((name) => name !== 'lang' && name !== 'view');
  return html`<form method="get" action="/search" role="search" id="search">
!${(['open', 'lat', 'lng', 'view', 'lang', 'code'] as const).map((name) => hidden(name, query))}
<div class="box"><label for="q">${t.q}</label>
<div class="row"><input id="q" name="q" type="search" value="${query.q ?? ''}" maxlength="100" autocomplete="off" enterkeyhint="search" aria-describedby="q-hint"><button type="submit">${t.search}</button></div>
<p id="q-hint" class="dim">${t.qHint}</p></div>
<div class="chips">!${chip(t.openNow, query.open === 'now', searchLink(query, { open: query.open === 'now' ? undefined : 'now' }))}
!${nearMe(query, language)}
!${select('family', t.family, t.anyFamily, families, query)}</div>
<p id="where" role="status" class="dim"></p>
!${further(query, language)}
!${any ? html`<p><a href="${searchLink({}, { lang: query.lang, view: query.view })}">${t.clear}</a></p>` : ''}
</form>`;
}
