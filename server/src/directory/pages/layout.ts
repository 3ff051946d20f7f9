import { html } from 'ghtml';
import { assetPath } from './assets.ts';
import { type Language, TEXTS } from './texts.ts';

/** What stands around every public page. */
export interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** This page's own address in the other language. */
  readonly otherLanguage: string;
  /** Its address without anything that is only somebody's choice; undefined: not for search engines. */
  readonly canonical?: string | undefined;
  /** Further elements of the head, ready-made. */
  readonly head?: string;
  readonly skip: string;
  readonly demo: boolean;
}

/** Nothing from outside, nothing inline that runs. Data blocks (application/ld+json) are no scripts. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const langQuery = (language: Language): string => (language === 'en' ? '?lang=en' : '');

/** A whole page, readable without JavaScript. `main` is ready-made. */
export function documentOf(frame: Frame, main: string): string {
  const { language, title, description, otherLanguage, canonical, head = '', skip, demo } = frame;
  const t = TEXTS[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Sitthi</title>
<meta name="description" content="${description}">
!${canonical ? html`<link rel="canonical" href="${canonical}">` : '<meta name="robots" content="noindex">'}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="preload" href="${assetPath('sarabun.ttf')}" as="font" type="font/ttf" crossorigin>
<link rel="stylesheet" href="${assetPath('search.css')}">
<script type="module" src="${assetPath('search.js')}"></script>
!${head}
</head>
<body>
<a class="skip" href="#content">${skip}</a>
<header class="top"><a class="brand" href="/search${langQuery(language)}"><img src="/icon.svg" alt="" width="28" height="28">${t.brand}</a>
<a class="lang" href="${otherLanguage}" lang="${language === 'th' ? 'en' : 'th'}" hreflang="${language === 'th' ? 'en' : 'th'}">${t.otherLanguage}</a></header>
<main id="content" tabindex="-1">
!${main}
</main>
<footer>!${demo ? html`<p>${t.invented}</p>` : ''}<p><a href="/open-data${langQuery(language)}">${t.openData}</a> <a href="/signin">${t.signIn}</a></p></footer>
</body>
</html>
`;
}
