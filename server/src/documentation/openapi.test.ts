import { expect, test } from 'vitest';
import { RAW_ROUTES } from '../raw-routes/index.ts';
import { USE_CASES } from '../use-cases.ts';
import { DOORS } from '../wire/index.ts';
import { openApi } from './openapi.ts';
import { docsPage } from './page.ts';

const description = openApi(USE_CASES, DOORS, 'http://127.0.0.1:8080');
const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods));

test('every route is in the description, also those that no declaration makes', () => {
  const itself = ['GET /api/openapi.json', 'GET /api/docs'];
  const routes = [
    // The OpenID Provider describes itself by its discovery document; the web app's files need no description.
    ...Object.keys(RAW_ROUTES).filter((route) => !itself.includes(route) && !route.endsWith('/*')),
    ...DOORS.map(({ method, path }) => `${method} ${path}`),
    ...USE_CASES.flatMap(({ route }) => (route ? [`${route.method} ${route.path}`] : [])),
  ].map((route) => route.replace(/:(\w+)/g, '{$1}'));
  const described = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(routes.sort());
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('[SYS-17] an outside developer finds how to sign in: an example, the cookie, the refusals', () => {
  const operation = description.paths['/api/session']?.post;
  expect(operation).toMatchObject({
    requestBody: { content: { 'application/json': { example: { username: 'desk', password: expect.any(String) } } } },
    responses: {
      200: { headers: { 'Set-Cookie': expect.anything() } },
      401: { description: expect.stringContaining('SIGN_IN_FAILED') },
    },
    security: [],
  });
  const page = docsPage(description);
  expect(page).toContain('<b>POST</b> /api/session</h3>');
  expect(page).toContain('&quot;username&quot;: &quot;desk&quot;');
});
