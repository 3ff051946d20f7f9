import { findUnits, showUnit } from '../directory/index.ts';
import {
  askPasswordReset,
  beginSignUp,
  registerPasskey,
  startCardChallenge,
  startPasskeyRegistration,
  startThaid,
  THAID_PURPOSES,
} from '../identity/index.ts';
import {
  attachGrantDocument,
  fillPowerOfAttorney,
  openInvitation,
  SLOTS,
  showGrantDocument,
  showSession,
  signIn,
  signInByCard,
  signInByPasskey,
  signInByThaid,
  signOut,
  stepUp,
  stepUpByCard,
  switchOrganisation,
} from '../organisations/index.ts';
import type { AnyUseCase, Method } from '../platform/use-case/index.ts';
import { exportPersonnel, uploadRoster } from '../provider/index.ts';
import { attachEvidence, listEvidence } from '../verification/index.ts';

type Json = Record<string, unknown>;

/** What a description needs of a declaration: all but what runs. */
export type Declared = Omit<AnyUseCase, 'scope' | 'run'>;

/** A route that is not made from a declaration, as the description shows it. `changes` wins over what the use case says. */
export interface RawOperation {
  readonly method: Method;
  readonly path: string;
  readonly status: number;
  /** Whose input, refusals and permission hold; undefined for routes that call none. */
  readonly useCase?: Declared;
  readonly changes: Json;
  /** The successful answer. */
  readonly answer: Json;
}

const json = (schema: Json): Json => ({ content: { 'application/json': { schema } } });
const text = { type: 'string' };
const organisation = {
  type: 'object',
  properties: {
    organisationId: { type: 'string', format: 'uuid' },
    hcode: { type: 'string', nullable: true },
    name: text,
    kind: { type: 'string', description: 'HOSPITAL or INNOVATION for a unit, otherwise the kind of office' },
    regionNo: { type: 'integer', nullable: true },
    family: { type: 'string', nullable: true, description: 'field of an innovation unit' },
  },
};
const session = json({
  type: 'object',
  properties: {
    account: { type: 'object', properties: { username: text, displayName: text } },
    level: { type: 'string', enum: ['L1', 'L2', 'L3'] },
    expiresAt: { type: 'string', format: 'date-time' },
    organisation: { ...organisation, nullable: true },
    organisations: { type: 'array', items: organisation },
    roles: { type: 'array', items: text },
    mode: { type: 'string', enum: ['demo', 'production'] },
    agentUrl: text,
  },
});
const cookieAnswer = {
  ...session,
  description: 'signed in',
  headers: { 'Set-Cookie': { schema: text, description: 'sitthi_session=…: send it with every request' } },
};
const named = (name: string, where: string, schema: Json = text) => ({ name, in: where, required: true, schema });
const header = { ...named('X-Requested-With', 'header'), description: 'any word: shows that a page of ours asks' };
const file = { '*/*': { schema: { type: 'string', format: 'binary' } } };
const pdf = { 'application/pdf': { schema: { type: 'string', format: 'binary' } } };
const grantId = named('grantId', 'path', { type: 'string', format: 'uuid' });
const visitId = named('visitId', 'path', { type: 'string', format: 'uuid' });

const about = (operationId: string, tag: string, summary: string, description: string): Json => ({
  operationId,
  tags: [tag],
  summary,
  description,
  security: [],
});
const signingIn =
  'By user name and password; the answer sets a cookie that stands for the person in later requests. Requests that change something need the header X-Requested-With as well. Hospital software does not sign in: it sends the token of its unit (Authorization: Bearer …).';

const byThaid =
  'With the proof that came back from ThaiD (POST /api/thaid/start, purpose SIGN_IN), in the same browser. Whoever has several accounts is answered 409 with the list and asks again with `accountId`.';

/** For routes that take no body but what a browser sends by itself. */
const nothing = { required: false, ...json({ type: 'object' }) };
/** What a browser made of a challenge (WebAuthn), with other fields of the body. */
const passkeyAnswer = (fields: Json): Json => ({
  required: true,
  ...json({ type: 'object', properties: { challengeId: text, response: { type: 'object' }, ...fields } }),
});

/** In the order of the page. The list of raw routes says why each is one; a test compares the two. */
export const RAW_OPERATIONS: readonly RawOperation[] = [
  {
    method: 'POST',
    path: '/api/session',
    status: 200,
    useCase: signIn,
    changes: { description: signingIn },
    answer: cookieAnswer,
  },
  { method: 'GET', path: '/api/session', status: 200, useCase: showSession, changes: {}, answer: session },
  {
    method: 'PUT',
    path: '/api/session/organisation',
    status: 200,
    useCase: switchOrganisation,
    changes: { parameters: [header] },
    answer: session,
  },
  {
    method: 'DELETE',
    path: '/api/session',
    status: 204,
    useCase: signOut,
    changes: { parameters: [header] },
    answer: {},
  },
  {
    method: 'POST',
    path: '/api/passkeys/options',
    status: 200,
    useCase: startPasskeyRegistration,
    changes: { parameters: [header], requestBody: nothing },
    answer: json({ type: 'object', properties: { challengeId: text, options: { type: 'object' } } }),
  },
  {
    method: 'POST',
    path: '/api/passkeys',
    status: 201,
    useCase: registerPasskey,
    changes: {
      parameters: [header],
      requestBody: passkeyAnswer({ name: text }),
    },
    answer: json({ type: 'object', properties: { passkeyId: text } }),
  },
  {
    method: 'POST',
    path: '/api/session/passkey',
    status: 200,
    useCase: signInByPasskey,
    changes: { parameters: [header], requestBody: passkeyAnswer({}) },
    answer: cookieAnswer,
  },
  {
    method: 'POST',
    path: '/api/card/start',
    status: 200,
    useCase: startCardChallenge,
    changes: { parameters: [header] },
    answer: json({
      type: 'object',
      properties: {
        challengeId: text,
        nonce: text,
        expiresAt: { type: 'string', format: 'date-time' },
        agentUrl: text,
      },
    }),
  },
  {
    method: 'POST',
    path: '/api/session/card',
    status: 200,
    useCase: signInByCard,
    changes: { parameters: [header] },
    answer: cookieAnswer,
  },
  {
    method: 'PUT',
    path: '/api/session/card',
    status: 200,
    useCase: stepUpByCard,
    changes: { parameters: [header] },
    answer: cookieAnswer,
  },
  {
    method: 'POST',
    path: '/api/session/thaid',
    status: 200,
    useCase: signInByThaid,
    changes: { description: byThaid, parameters: [header] },
    answer: cookieAnswer,
  },
  {
    method: 'POST',
    path: '/api/session/step-up',
    status: 200,
    useCase: stepUp,
    changes: { parameters: [header] },
    answer: cookieAnswer,
  },
  {
    method: 'POST',
    path: '/api/thaid/start',
    status: 200,
    useCase: startThaid,
    changes: {
      description:
        'Answers the address at ThaiD to lead the browser to, and binds the way to this browser by a cookie. The browser comes back to `returnTo` with `?proof=` or `?thaidError=`.',
      parameters: [header],
      requestBody: {
        required: true,
        ...json({
          type: 'object',
          required: ['purpose', 'returnTo'],
          properties: {
            purpose: { type: 'string', enum: [...THAID_PURPOSES] },
            reference: { ...text, description: 'what it is for, for example the grant; a step-up needs none' },
            returnTo: { ...text, description: 'a path of this site' },
          },
        }),
      },
    },
    answer: json({ type: 'object', required: ['url'], properties: { url: text } }),
  },
  {
    method: 'GET',
    path: '/api/thaid/callback',
    status: 303,
    changes: {
      ...about('identity.thaidCallback', 'identity', 'ThaiD leads the browser back', 'For browsers only.'),
      parameters: ['state', 'code', 'error'].map((name) => ({ name, in: 'query', required: false, schema: text })),
    },
    answer: { description: 'on to the page that began it' },
  },
  {
    method: 'POST',
    path: '/api/password/forgotten',
    status: 202,
    useCase: askPasswordReset,
    changes: {},
    answer: json({ type: 'object' }),
  },
  {
    method: 'POST',
    path: '/api/sign-up',
    status: 201,
    useCase: beginSignUp,
    changes: {},
    answer: json({
      type: 'object',
      required: ['signUpId'],
      properties: { signUpId: { type: 'string', format: 'uuid' } },
    }),
  },
  {
    method: 'POST',
    path: '/api/invitations/open',
    status: 200,
    useCase: openInvitation,
    changes: { parameters: [header] },
    answer: json({ type: 'object', properties: { invitationId: text, step: text } }),
  },
  {
    method: 'POST',
    path: '/api/visits/:visitId/evidence',
    status: 201,
    useCase: attachEvidence,
    changes: {
      parameters: [visitId, named('name', 'query'), header],
      requestBody: { required: true, description: 'the file itself', content: file },
    },
    answer: json({ type: 'object', properties: { documentId: { type: 'string', format: 'uuid' } } }),
  },
  {
    method: 'GET',
    path: '/api/visits/:visitId/evidence/:documentId',
    status: 200,
    useCase: listEvidence,
    changes: {
      operationId: 'verification.downloadEvidence',
      summary: 'Download a document of a visit',
      parameters: [visitId, named('documentId', 'path', { type: 'string', format: 'uuid' })],
    },
    answer: { content: file },
  },
  {
    method: 'POST',
    path: '/api/authority/grants/:grantId/documents',
    status: 201,
    useCase: attachGrantDocument,
    changes: {
      parameters: [
        grantId,
        named('slot', 'query', { type: 'string', enum: [...SLOTS] }),
        named('name', 'query'),
        header,
      ],
      requestBody: { required: true, description: 'the file itself: PDF, JPEG or PNG', content: file },
    },
    answer: json({ type: 'object', description: 'the authority data, as organisations.showGrant answers them' }),
  },
  {
    method: 'GET',
    path: '/api/authority/grants/:grantId/documents/:documentId',
    status: 200,
    useCase: showGrantDocument,
    changes: {
      parameters: [
        grantId,
        named('documentId', 'path', { type: 'string', format: 'uuid' }),
        { name: 'download', in: 'query', required: false, schema: text, description: 'given: to be saved, not shown' },
      ],
    },
    answer: { content: file },
  },
  {
    method: 'GET',
    path: '/api/authority/power-of-attorney.pdf',
    status: 200,
    changes: about(
      'organisations.emptyPowerOfAttorney',
      'organisations',
      'The empty form of a power of attorney',
      'To be printed and filled in by hand.',
    ),
    answer: { content: pdf },
  },
  {
    method: 'GET',
    path: '/api/authority/grants/:grantId/power-of-attorney.pdf',
    status: 200,
    useCase: fillPowerOfAttorney,
    changes: { parameters: [grantId] },
    answer: { content: pdf },
  },
  {
    method: 'GET',
    path: '/api/directory/units',
    status: 200,
    useCase: findUnits,
    changes: {},
    answer: {},
  },
  { method: 'GET', path: '/api/directory/units/:code', status: 200, useCase: showUnit, changes: {}, answer: {} },
  {
    method: 'GET',
    path: '/api/provider/personnel/export.csv',
    status: 200,
    useCase: exportPersonnel,
    changes: { operationId: 'provider.exportPersonnelCsv' },
    answer: { content: { 'text/csv': { schema: text } } },
  },
  {
    method: 'GET',
    path: '/api/provider/personnel/export.xlsx',
    status: 200,
    useCase: exportPersonnel,
    changes: { operationId: 'provider.exportPersonnelXlsx' },
    answer: { content: file },
  },
  {
    method: 'GET',
    path: '/api/provider/personnel/template.csv',
    status: 200,
    changes: about(
      'provider.rosterTemplateCsv',
      'provider',
      'The empty roster as CSV',
      'Its headings and one sample line.',
    ),
    answer: { content: { 'text/csv': { schema: text } } },
  },
  {
    method: 'GET',
    path: '/api/provider/personnel/template.xlsx',
    status: 200,
    changes: about('provider.rosterTemplateXlsx', 'provider', 'The empty roster as XLSX', 'The same as a workbook.'),
    answer: { content: file },
  },
  {
    method: 'POST',
    path: '/api/provider/personnel/import',
    status: 201,
    useCase: uploadRoster,
    changes: {
      parameters: [named('name', 'query'), header],
      requestBody: { required: true, description: 'the file itself: CSV or XLSX', content: file },
    },
    answer: json({ type: 'object', description: 'importId, expiresAt, counts and a verdict for each row' }),
  },
  {
    method: 'GET',
    path: '/api/places/provinces.geojson',
    status: 200,
    changes: about(
      'provider.provinceOutlines',
      'provider',
      'Outlines of the provinces',
      'GeoJSON, thinned to about 300 m; `properties` has the two digits of the province as `code`, and its names. May be kept.',
    ),
    answer: { content: { 'application/geo+json': { schema: { type: 'object' } } } },
  },
  {
    method: 'GET',
    path: '/sandbox/fixtures',
    status: 200,
    changes: {
      ...about(
        'sandbox.fixtures',
        'sandbox',
        'The invented world',
        'Units with tokens, sign-ins, persons by scenario. In demo mode only.',
      ),
      parameters: [{ name: 'only', in: 'query', required: false, schema: { type: 'string', enum: ['named'] } }],
    },
    answer: json({ type: 'object' }),
  },
  {
    method: 'GET',
    path: '/healthz',
    status: 200,
    changes: about('health.alive', 'health', 'The process is alive', 'Asks nothing of the database.'),
    answer: json({ type: 'object', properties: { status: text } }),
  },
  {
    method: 'GET',
    path: '/readyz',
    status: 200,
    changes: about(
      'health.ready',
      'health',
      'The platform can serve',
      '503 while the database is away or not migrated.',
    ),
    answer: json({ type: 'object', properties: { status: text } }),
  },
  {
    method: 'GET',
    path: '/metrics',
    status: 200,
    changes: about('health.metrics', 'health', 'Numbers for Prometheus', 'No data of anybody.'),
    answer: { content: { 'text/plain': { schema: text } } },
  },
];
