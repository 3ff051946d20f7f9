export { getDocument, storeDocument } from './documents.ts';
export { documentMaxBytes } from './parameters.ts';
export { documentRefusals } from './refusals.ts';
