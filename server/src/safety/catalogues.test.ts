import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openApi } from '../documentation/openapi.ts';
import { allParameters } from '../platform/parameters/index.ts';
import { allRefusals } from '../platform/refusals/index.ts';
import { RAW_ROUTES } from '../raw-routes/index.ts';
import { USE_CASES } from '../use-cases.ts';
import { DOORS } from '../wire/index.ts';
import '../compose.ts'; // every module's catalogue

const THAI = /[\u0e00-\u0e7f]/;
const source = join(import.meta.dirname, '..');

describe('refusals', () => {
  test.each([...allRefusals()])('%s has a text and a next step in both languages', (code, definition) => {
    expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
    for (const text of [definition.th, definition.nextTh]) expect(text).toMatch(THAI);
    for (const text of [definition.en, definition.nextEn]) {
      expect(text.length).toBeGreaterThan(3);
      expect(text).not.toMatch(THAI);
    }
    expect(definition.status).toBeGreaterThanOrEqual(400);
    expect(definition.status < 500 || definition.kind === 'SOURCE_DOWN').toBe(true);
  });

  test.each(USE_CASES.map((useCase) => [useCase.name, useCase.refusals] as const))(
    '%s names refusals that exist',
    (_name, codes) => {
      expect(codes.filter((code) => !allRefusals().has(code))).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
    },
  );

  test('the database raises no refusal that is not in the catalogue', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.sql'));
    const raised = files.flatMap((file) => {
      const sql = readFileSync(join(source, file), 'utf8');
      const called = [...sql.matchAll(/\.refuse\('([A-Z_]+)'\)/g)].map((match) => match[1] ?? '');
      const thrown = [...sql.matchAll(/raise exception '([A-Z_]+)' using errcode = 'ST001'/g)].map(
        (match) => match[1] ?? '',
      );
      return [...called, ...thrown];
    });
    expect(raised.length).toBeGreaterThan(5);
    expect(raised.filter((code) => !allRefusals().has(code))).toEqual([]);
  });
});

test.each([...allParameters()])(
  'parameter %s is named in both languages, and its default fits it',
  (_key, parameter) => {
    expect(parameter.th).toMatch(THAI);
    expect(parameter.en.length).toBeGreaterThan(3);
    expect(parameter.en).not.toMatch(THAI);
    expect(parameter.schema.safeParse(parameter.default).success).toBe(true);
  },
);

test.each(USE_CASES.map((useCase) => [useCase.name, useCase] as const))(
  '%s: its example is a valid input',
  (_name, useCase) => {
    expect(useCase.input.safeParse(useCase.example).error).toBeUndefined();
    expect(useCase.summary.th).toMatch(THAI);
    expect(useCase.summary.en).not.toMatch(THAI);
  },
);

describe('the OpenAPI document', () => {
  const document = openApi(USE_CASES, DOORS, 'http://127.0.0.1:8080') as unknown as {
    openapi: string;
    info: object;
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: object; securitySchemes: Record<string, object> };
  };
  interface Operation {
    operationId: string;
    parameters?: { name: string; in: string; required: boolean; schema: object }[];
    requestBody?: { content: Record<string, { schema: object }> };
    responses: Record<string, { description: string }>;
    security: Record<string, unknown>[];
  }
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, path, method, operation] as const),
  );

  test('is of version 3.0 and describes every use case with a route and every door', () => {
    expect(document.openapi).toMatch(/^3\.0\.\d$/);
    const named = ({ method, path }: { method: string; path: string }): string =>
      `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`;
    const described: string[] = operations.map(([name]) => name);
    const routes: string[] = [...USE_CASES.flatMap(({ route }) => (route ? [route] : [])), ...DOORS].map(named);
    expect(routes.filter((route) => !described.includes(route))).toEqual([]);
    const raw: string[] = Object.keys(RAW_ROUTES).map((name) =>
      named({ method: name.split(' ')[0] ?? '', path: name.split(' ')[1] ?? '' }),
    );
    expect(described.filter((name) => !routes.includes(name) && !raw.includes(name))).toEqual([]);
    const ids = operations.map(([, , , operation]) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(operations)('%s is well formed', (_name, path, method, operation) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const parameters = operation.parameters ?? [];
    expect(parameters.filter((p) => p.in === 'path').map((p) => p.name)).toEqual(inPath);
    for (const parameter of parameters) {
      expect(['path', 'query', 'header', 'cookie']).toContain(parameter.in);
      if (parameter.in === 'path') expect(parameter.required).toBe(true);
      expect(parameter.schema).toBeTypeOf('object');
    }
    expect(new Set(parameters.map((p) => `${p.in} ${p.name}`)).size).toBe(parameters.length);
    if (method === 'get' || method === 'delete') expect(operation.requestBody).toBeUndefined();
    expect(Object.keys(operation.responses).some((status) => /^[23]/.test(status))).toBe(true);
    for (const [status, response] of Object.entries(operation.responses)) {
      expect(status).toMatch(/^[2-5]\d\d$/);
      expect(response.description).toBeTypeOf('string');
    }
    for (const scheme of operation.security.flatMap((entry) => Object.keys(entry)))
      expect(Object.keys(document.components.securitySchemes)).toContain(scheme);
  });

  test('every reference leads somewhere, and no schema uses words that version 3.0 does not know', () => {
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
      expect(Object.keys(document.components.schemas)).toContain(name);
    expect([...text.matchAll(/"\$ref":"(?!#\/components\/schemas\/)/g)]).toEqual([]);
    for (const word of [
      '"$schema"',
      '"$defs"',
      '"const":',
      '"prefixItems"',
      '"propertyNames"',
      '"type":["',
      '"type":"null"',
    ])
      expect(text, word).not.toContain(word);
  });
});
