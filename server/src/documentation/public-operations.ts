import { showResource } from '../directory/index.ts';
import type { RawOperation } from './raw-operations.ts';

const text = { type: 'string' };
const named = (name: string, where: string, required: boolean) => ({ name, in: where, required, schema: text });
const content = (type: string, schema: object = text) => ({ content: { [type]: { schema } } });

const about = (operationId: string, summary: string, description: string) => ({
  operationId: `directory.${operationId}`,
  tags: ['directory'],
  summary,
  description,
  security: [],
});
const page = 'For browsers; made by the server, readable without JavaScript. ?lang=en answers in English.';
const file =
  'Announced units only, no data of people; see /open-data for the columns. Send If-None-Match to get 304 while nothing changed.';

const get = (path: string, changes: object, answer: object, useCase?: RawOperation['useCase']): RawOperation => ({
  method: 'GET',
  path,
  status: 200,
  ...(useCase && { useCase }),
  changes: { ...changes },
  answer: { ...answer },
});

/** What anybody may read without signing in: pages, open data, FHIR. */
export const PUBLIC_OPERATIONS: readonly RawOperation[] = [
  get(
    '/search',
    about('searchPage', 'The public search as a page', `${page} Takes the parameters of /api/directory/units.`),
    content('text/html'),
  ),
  get(
    '/search/:code',
    { ...about('unitPage', 'The page of an announced unit', page), parameters: [named('code', 'path', true)] },
    content('text/html'),
  ),
  get(
    '/search/assets/:file',
    {
      ...about('searchAsset', 'Style, script and font of those pages', 'Named by their content.'),
      parameters: [named('file', 'path', true)],
    },
    content('*/*'),
  ),
  get('/open-data', about('openData', 'What the open data are', page), content('text/html')),
  get('/open-data/units.csv', about('unitsCsv', 'All announced units as CSV', file), content('text/csv')),
  get(
    '/open-data/units.json',
    about('unitsJson', 'All announced units as JSON', file),
    content('application/json', { type: 'object' }),
  ),
  get(
    '/open-data/fhir/bundle.json',
    about(
      'fhirBundle',
      'All announced units as a FHIR R4 bundle',
      `Organization, Location, HealthcareService and PractitionerRole. ${file}`,
    ),
    content('application/fhir+json', { type: 'object' }),
  ),
  get(
    '/fhir/R4/:type/:id',
    { parameters: [named('type', 'path', true), named('id', 'path', true)] },
    content('application/fhir+json', { type: 'object' }),
    showResource,
  ),
  get(
    '/sitemap.xml',
    about('siteMap', 'Addresses of the public pages', 'For search engines.'),
    content('application/xml'),
  ),
  get(
    '/robots.txt',
    about('robots', 'What search engines may read', 'The public pages and nothing else.'),
    content('text/plain'),
  ),
];
