import { html } from 'ghtml';
import { bangkokDate, type PlainDate } from '../../platform/time/index.ts';
import type { UnitPage } from '../model.ts';
import { jsonLd, schemaOrgOf } from './json-ld.ts';
import { documentOf } from './layout.ts';
import { unitLink } from './links.ts';
import { qrOf } from './qr.ts';
import { DAY_NAMES, type Language, TEXTS } from './texts.ts';
import { addressWords, dateWords, nameIn, numberWords, openingWords, phoneWords, unitName } from './words.ts';

export interface UnitView {
  readonly language: Language;
  readonly today: PlainDate;
  readonly publicUrl: string;
  readonly demo: boolean;
}

function hoursTable({ week }: UnitPage, language: Language): string {
  const t = TEXTS[language];
  const rows = week.map(({ day, ranges }) => {
    const time = ranges.length === 0 ? t.shut : ranges.map(({ from, to }) => `${from}–${to}`).join(', ');
    return html`<tr><th scope="row">${DAY_NAMES[day][language]}</th><td>${time}</td></tr>`;
  });
  return html`<table class="hours"><caption>${t.hours}</caption><thead><tr><th scope="col">${t.day}</th><th scope="col">${t.time}</th></tr></thead><tbody>!${rows}</tbody></table><p class="dim">${t.hoursNote}</p>`;
}

function contact(unit: UnitPage, language: Language): string {
  const t = TEXTS[language];
  const { phone, phoneExt, position } = unit;
  const address = addressWords(unit, language);
  const extension = phoneExt ? ` ${t.ext} ${phoneExt}` : '';
  const rows = [
    phone
      ? html`<dt>${t.phone}</dt><dd><a class="call" href="tel:${phone}">${phoneWords(phone)}</a>${extension}</dd>`
      : '',
    address ? html`<dt>${t.address}</dt><dd>${address}</dd>` : '',
    html`<dt>${t.code}</dt><dd>${[unit.code, unit.code9].filter(Boolean).join(' · ')}</dd>`,
  ];
  const route = position
    ? html`<p class="screen"><a class="button" rel="noreferrer" href="https://www.google.com/maps/dir/?api=1&amp;destination=${position.latitude},${position.longitude}">${t.route}</a></p>`
    : '';
  return html`<section><h2>${t.contact}</h2><dl>!${rows}</dl>!${route}</section>`;
}

const section = (title: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : html`<section><h2>${title}</h2><ul>!${items.map((item) => html`<li>${item}</li>`)}</ul></section>`;

function about(unit: UnitPage, language: Language): string {
  const t = TEXTS[language];
  const types = unit.types.map(
    (type) => `${type[language]} (${t.announcement(type.announcement, dateWords(type.announcedFrom, language))})`,
  );
  const people = unit.professions.map((one) => `${one[language]} ${t.people(numberWords(one.count))}`);
  return [
    section(t.announced, types),
    section(
      t.capabilities,
      unit.capabilities.map((one) => nameIn(one, language)),
    ),
    section(t.professions, people),
  ].join('');
}

/** A unit's own page: hours, phone, address and route, types with their announcement; to be printed, too. */
export function unitPage(unit: UnitPage, { language, today, publicUrl, demo }: UnitView): string {
  const t = TEXTS[language];
  const name = unitName(unit, language);
  const other = language === 'th' ? unit.nameEn : unit.name;
  const url = `${publicUrl}${unitLink(unit.code, 'th')}`;
  const state = openingWords(unit.opening, today, language);
  const main = html`<p class="screen"><a id="back" href="/search${language === 'en' ? '?lang=en' : ''}">← ${t.back}</a></p>
<h1>${name}</h1>!${other && other !== name ? html`<p class="lead" lang="${language === 'th' ? 'en' : 'th'}">${other}</p>` : ''}
<p class="state ${unit.opening.state.toLowerCase()}">${state}</p>
<div class="columns"><div>!${contact(unit, language)}!${about(unit, language)}</div>
<div>!${hoursTable(unit, language)}<figure>!${qrOf(url, t.qr)}<figcaption class="dim">${t.qr}<br>${url}</figcaption></figure>
<p class="screen"><button type="button" id="print" hidden>${t.print}</button></p></div></div>
!${unit.savedAt ? html`<p class="dim">${t.savedAt(dateWords(bangkokDate(new Date(unit.savedAt)), language))}</p>` : ''}`;
  return documentOf(
    {
      language,
      title: name,
      description: `${name} · ${state} · ${addressWords(unit, language)}`,
      otherLanguage: unitLink(unit.code, language === 'th' ? 'en' : 'th'),
      canonical: `${publicUrl}${unitLink(unit.code, language)}`,
      head: jsonLd(schemaOrgOf(unit, url)),
      skip: t.skipUnit,
      demo,
    },
    main,
  );
}

/** Instead of a unit's page: it does not exist, may not be seen, or cannot be read now. */
export function unitProblemPage(problem: 'notFound' | 'tooMany' | 'down', language: Language, demo: boolean): string {
  const t = TEXTS[language];
  const search = language === 'en' ? '/search?lang=en' : '/search';
  const next = problem === 'notFound' ? html`<p>${t.notFoundNext}</p>` : '';
  return documentOf(
    {
      language,
      title: t[problem],
      description: t.lead,
      otherLanguage: language === 'th' ? '/search?lang=en' : '/search',
      skip: t.skipUnit,
      demo,
    },
    html`<h1>${t[problem]}</h1>!${next}<p><a href="${search}">← ${t.back}</a></p>`,
  );
}
