import { z } from 'zod';
import { allRefusals } from '../platform/refusals/index.ts';
import type { AnyUseCase } from '../platform/use-case/index.ts';
import type { Door } from '../wire/index.ts';
import { FEED_OPERATIONS } from './feed-operations.ts';
import { GROUP_CHECK_OPERATIONS } from './group-check-operations.ts';
import { GROUP_OPERATIONS } from './group-operations.ts';
import { PUBLIC_OPERATIONS } from './public-operations.ts';
import { type Declared, RAW_OPERATIONS, type RawOperation } from './raw-operations.ts';
import { REGISTRATION_OPERATIONS } from './registration-operations.ts';
import { SRM_DOORS, SRM_OPERATIONS } from './srm-operations.ts';
import { SSO_OPERATIONS } from './sso-operations.ts';

type Json = Record<string, unknown>;

export interface Operation extends Json {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
}

export interface OpenApi extends Json {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Record<string, Record<string, Operation>>;
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json =>
  z.toJSONSchema(schema, { target: 'openapi-3.0', io, unrepresentable: 'any' }) as Json;

const templated = (path: string): string => path.replace(/:(\w+)/g, '{$1}');
const pathNames = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');

/** Splits the one input object into path parameters, query parameters and body, the way the route takes it apart. */
function requestOf(useCase: Declared, method: string, path: string): Json {
  const schema = schemaOf(useCase.input, 'input') as { properties?: Record<string, Json>; required?: string[] };
  const inPath = pathNames(path);
  const rest = Object.entries(schema.properties ?? {}).filter(([name]) => !inPath.includes(name));
  const required = (schema.required ?? []).filter((name) => !inPath.includes(name));
  const parameter = (name: string, where: string, shape: Json, needed: boolean) => ({
    name,
    in: where,
    required: needed,
    schema: shape,
  });
  const parameters = inPath.map((name) => parameter(name, 'path', schema.properties?.[name] ?? {}, true));
  if (method === 'GET' || method === 'DELETE') {
    return {
      parameters: [
        ...parameters,
        ...rest.map(([name, shape]) => parameter(name, 'query', shape, required.includes(name))),
      ],
    };
  }
  const example = Object.fromEntries(
    Object.entries(useCase.example as Json).filter(([name]) => !inPath.includes(name)),
  );
  const body = { type: 'object', properties: Object.fromEntries(rest), ...(required.length > 0 ? { required } : {}) };
  const idempotency = useCase.idempotent
    ? [parameter('Idempotency-Key', 'header', { type: 'string', maxLength: 200 }, false)]
    : [];
  return {
    parameters: [...parameters, ...idempotency],
    requestBody: { required: rest.length > 0, content: { 'application/json': { schema: body, example } } },
  };
}

const COMMON_REFUSALS = [
  'INPUT_INVALID',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'ASSURANCE_TOO_LOW',
  'TOO_MANY_REQUESTS',
  'DATABASE_DOWN',
];

function problemsOf(useCase: Declared): Json {
  const byStatus = new Map<number, string[]>();
  for (const code of [...COMMON_REFUSALS, ...useCase.refusals]) {
    const status = allRefusals().get(code)?.status ?? 400;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const answer = (codes: string[]) => ({
    description: codes.join(', '),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
  return Object.fromEntries([...byStatus].sort(([a], [b]) => a - b).map(([status, codes]) => [status, answer(codes)]));
}

function operationOf(useCase: Declared, method: string, path: string, status: number): Operation {
  const ok =
    status === 204
      ? { description: 'done' }
      : { description: 'OK', content: { 'application/json': { schema: schemaOf(useCase.output, 'output') } } };
  return {
    operationId: useCase.name,
    summary: useCase.summary.en,
    description: `${useCase.summary.th}. Allowed: ${useCase.allow.join(', ')}. Level: ${useCase.level}.`,
    tags: [useCase.name.split('.')[0] ?? ''],
    ...requestOf(useCase, method, path),
    responses: { [status]: ok, ...problemsOf(useCase) },
    security: useCase.allow.includes('PUBLIC')
      ? []
      : useCase.allow.includes('UNIT_API')
        ? [{ unitToken: [] }]
        : [{ session: [] }],
  };
}

function rawOperation({ useCase, method, path, status, changes, answer }: RawOperation): Operation {
  const base = useCase ? operationOf(useCase, method, path, status) : undefined;
  const declared = (base?.responses as Record<number, Json> | undefined)?.[status];
  const responses = { ...(base?.responses as Json), [status]: { description: 'OK', ...declared, ...answer } };
  // The declared part has what every operation has; without one, the changes do.
  return { ...base, ...changes, responses } as Operation;
}

function doorOperation(door: Door): Operation {
  const body =
    door.method === 'GET' ? {} : { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } } };
  return {
    operationId: `wire ${door.method} ${door.path}`,
    summary: `Existing door ${door.path}`,
    description: `Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls ${door.useCases.join(', ')}.`,
    tags: ['wire'],
    ...body,
    responses: {
      200: {
        description: 'as docs/wire.md describes',
        content: { 'application/json': { schema: { type: 'object' } } },
      },
    },
    security: [{ unitToken: [] }],
    ...SRM_DOORS[`${door.method} ${door.path}`],
  };
}

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'kind', 'next', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'stable: what programs go by' },
    kind: { type: 'string' },
    next: { type: 'string', description: 'what the person can do next' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
    facts: { type: 'object', additionalProperties: true },
  },
};

/** The OpenAPI description of everything with a route: use cases and raw routes in full, wire doors by reference to their page. */
export function openApi(useCases: readonly AnyUseCase[], doors: readonly Door[], publicUrl: string): OpenApi {
  const paths: Record<string, Record<string, Operation>> = {};
  const put = (path: string, method: string, operation: Operation) => {
    paths[templated(path)] = { ...paths[templated(path)], [method.toLowerCase()]: operation };
  };
  for (const raw of [
    ...RAW_OPERATIONS,
    ...SSO_OPERATIONS,
    ...PUBLIC_OPERATIONS,
    ...FEED_OPERATIONS,
    ...GROUP_OPERATIONS,
    ...GROUP_CHECK_OPERATIONS,
    ...REGISTRATION_OPERATIONS,
    ...SRM_OPERATIONS,
  ])
    put(raw.path, raw.method, rawOperation(raw));
  for (const useCase of useCases) {
    const { route } = useCase;
    if (route) put(route.path, route.method, operationOf(useCase, route.method, route.path, route.status ?? 200));
  }
  for (const door of doors) put(door.path, door.method, doorOperation(door));
  return {
    openapi: '3.0.3',
    info: {
      title: 'Sitthi (สิทธิ)',
      version: '0.1.0',
      description:
        'Registration, entitlement, identity verification and Claim Codes. Errors are RFC 9457 problem details; wire doors keep their own bodies.',
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: { Problem: PROBLEM_SCHEMA },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'sitthi_session' },
        unitToken: { type: 'http', scheme: 'bearer', description: 'API token of a unit' },
        registrarToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'of a registrar’s card sign-in',
        },
      },
    },
  };
}
