import { html } from 'ghtml';
import type { PlainDate } from '../../platform/time/index.ts';
import { SERVICE_FAMILY_NAMES, type ServiceFamily } from '../../registry/index.ts';
import type { UnitLine } from '../model.ts';
import { searchForm } from './form.ts';
import { documentOf } from './layout.ts';
import { languageOf, type Query, searchLink, unitLink } from './links.ts';
import { mapOf } from './map.ts';
import { type Language, TEXTS, type Texts } from './texts.ts';
import { addressWords, distanceWords, nameIn, numberWords, openingWords, phoneWords, unitName } from './words.ts';

/** What a search came to, or why it came to nothing. */
export type SearchOutcome =
  | { readonly units: readonly UnitLine[]; readonly total: number; readonly page: number; readonly size: number }
  | { readonly problem: 'invalid' | 'tooMany' | 'down' };

export interface SearchView {
  readonly query: Query;
  readonly outcome: SearchOutcome;
  readonly today: PlainDate;
  readonly publicUrl: string;
  readonly demo: boolean;
}

/** What a type is called in a list: of a specific field its field, said shortly. */
export const typeWords = (type: UnitLine['types'][number], language: Language): string =>
  type.family ? nameIn(SERVICE_FAMILY_NAMES[type.family as ServiceFamily] ?? type, language) : type[language];

function card(unit: UnitLine, today: PlainDate, language: Language): string {
  const t = TEXTS[language];
  const facts = [
    unit.distanceKm === null ? '' : distanceWords(unit.distanceKm, language),
    ...unit.types.map((type) => typeWords(type, language)),
  ].filter((text) => text !== '');
  const call = unit.phone
    ? html`<a class="call" href="tel:${unit.phone}" aria-label="${t.call} ${phoneWords(unit.phone)} ${unitName(unit, language)}">${t.call} ${phoneWords(unit.phone)}</a>`
    : '';
  return html`<li class="unit"><h3><a href="${unitLink(unit.code, language)}">${unitName(unit, language)}</a></h3>
<p class="state ${unit.opening.state.toLowerCase()}">${openingWords(unit.opening, today, language)}</p>
<p>${facts.join(' · ')}</p><p class="dim">${addressWords(unit, language)}</p>
<p class="foot"><span class="dim">${unit.code}</span> !${call}</p></li>`;
}

function pager({ page, size, total }: { page: number; size: number; total: number }, query: Query, t: Texts): string {
  const last = Math.ceil(total / size);
  if (last <= 1) return '';
  const to = (n: number, text: string, rel: string) =>
    n < 1 || n > last
      ? ''
      : html`<a class="step" rel="${rel}" href="${searchLink(query, { page: n === 1 ? undefined : String(n) })}">${text}</a>`;
  return html`<nav class="pager" aria-label="${t.pages}">!${to(page - 1, t.previous, 'prev')}<span>${t.page(numberWords(page), numberWords(last))}</span>!${to(page + 1, t.next, 'next')}</nav>`;
}

function tabs(query: Query, t: Texts): string {
  const onMap = query.view === 'map';
  const tab = (text: string, on: boolean, href: string) =>
    on
      ? html`<a class="tab on" aria-current="page" href="${href}">${text}</a>`
      : html`<a class="tab" href="${href}">${text}</a>`;
  return html`<nav class="tabs" aria-label="${t.views}">!${tab(t.list, !onMap, searchLink(query, { view: undefined }))}!${tab(t.map, onMap, searchLink(query, { view: 'map' }))}</nav>`;
}

function mapView(units: readonly UnitLine[], total: number, language: Language): string {
  const t = TEXTS[language];
  const without = units.filter(({ position }) => position === null).length;
  const notes = [
    t.mapNote,
    total > units.length ? t.mapFirst(numberWords(units.length), numberWords(total)) : '',
    without > 0 ? t.mapWithout(numberWords(without)) : '',
  ].filter((text) => text !== '');
  return html`<p class="dim">${notes.join(' · ')}</p>!${mapOf(units, language)}`;
}

function results({ query, outcome, today }: SearchView, language: Language): string {
  const t = TEXTS[language];
  if ('problem' in outcome) return html`<p class="problem" role="alert">${t[outcome.problem]}</p>`;
  const { units, total } = outcome;
  const head = html`<div class="head"><h2>${total === 0 ? t.none : t.units(numberWords(total))}</h2>!${total === 0 ? '' : tabs(query, t)}</div>`;
  if (total === 0) return html`!${head}<p>${t.noneNext}</p>`;
  if (query.view === 'map') return html`!${head}!${mapView(units, total, language)}`;
  return html`!${head}<ol class="units">!${units.map((unit) => card(unit, today, language))}</ol>!${pager(outcome, query, t)}`;
}

/** The public search as a page: the form, how many, the list first and the map second (SC-27). */
export function searchPage(view: SearchView): string {
  const { query, publicUrl, demo } = view;
  const language = languageOf(query);
  const t = TEXTS[language];
  const plain = Object.keys(query).every((name) => name === 'lang');
  const main = html`<h1>${t.title}</h1><p class="lead">${t.lead}</p>!${searchForm(query, language)}<section class="results" id="results">!${results(view, language)}</section>`;
  return documentOf(
    {
      language,
      title: t.title,
      description: t.lead,
      otherLanguage: searchLink(query, { lang: language === 'th' ? 'en' : undefined, page: query.page }),
      canonical: plain ? `${publicUrl}${searchLink(query)}` : undefined,
      skip: t.skip,
      demo,
    },
    main,
  );
}
