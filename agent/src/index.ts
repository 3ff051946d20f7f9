/** What others may use of the agent: the reader interface that a simulator implements, and the card's map. */
export { FIELDS, type Field, KNOWN_LAYOUT, PERSON, PHOTO, THAI_ID_AID } from './card/layout.ts';
export { guardBrowsers } from './guard/browser-guard.ts';
export { guardHost } from './guard/host-guard.ts';
export { originsOf } from './guard/origins.ts';
export type { CardConnection, CardReader, Terminal } from './reader/reader.ts';
