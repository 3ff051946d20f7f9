import {
  keepEvidence,
  keepOwnEvidence,
  openOwnRegistration,
  previewOwn,
  printOwn,
  printRegistration,
  registerOwn,
  searchPublicNetworks,
  showEvidenceDocument,
} from '../entitlement/index.ts';
import type { RawOperation } from './raw-operations.ts';

type Json = Record<string, unknown>;

const text = { type: 'string' };
const uuid = { type: 'string', format: 'uuid' };
const header = {
  name: 'X-Requested-With',
  in: 'header',
  required: true,
  schema: text,
  description: 'any word: shows that a page of ours asks',
};
const key = { name: 'Idempotency-Key', in: 'header', required: false, schema: text };
const pdf = { content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } };
const file = { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } };
const kept = {
  content: { 'application/json': { schema: { type: 'object', properties: { documentId: uuid } } } },
};
const query = (name: string, schema: Json = text) => ({ name, in: 'query', required: true, schema });
const path = (name: string) => ({ name, in: 'path', required: true, schema: uuid });
const PATH = '/api/citizen/registration';

const citizen = (path: string, useCase: RawOperation['useCase'], changes: Json = {}, status = 200): RawOperation => ({
  method: 'POST',
  path: `${PATH}/${path}`,
  status,
  ...(useCase && { useCase }),
  changes: { parameters: [header], ...changes },
  answer: {},
});

/** Registration: slips as PDF, and the public page on which citizens register themselves. */
export const REGISTRATION_OPERATIONS: readonly RawOperation[] = [
  {
    method: 'GET',
    path: '/api/srm/registrations/:registrationId/slip.pdf',
    status: 200,
    useCase: printRegistration,
    changes: {
      description: 'The first print is the original; whatever is printed later is marked as a copy.',
      parameters: [
        { name: 'registrationId', in: 'path', required: true, schema: uuid },
        { name: 'personId', in: 'query', required: true, schema: uuid },
      ],
    },
    answer: pdf,
  },
  {
    method: 'GET',
    path: `${PATH}/networks`,
    status: 200,
    useCase: searchPublicNetworks,
    changes: {},
    answer: {},
  },
  citizen('open', openOwnRegistration, {
    description:
      'With the proof that came back from ThaiD (POST /api/thaid/start, purpose REGISTRATION, reference CITIZEN), in the same browser.',
  }),
  citizen('preview', previewOwn),
  citizen('register', registerOwn, { parameters: [header, key] }, 201),
  { ...citizen('slip.pdf', printOwn), answer: pdf },
  {
    method: 'POST',
    path: '/api/srm/registrations/evidence',
    status: 201,
    useCase: keepEvidence,
    changes: {
      description: 'The body is the file itself: PDF, JPEG or PNG. The registration then names it by `documentId`.',
      parameters: [query('kind'), query('name'), header],
      requestBody: file,
    },
    answer: kept,
  },
  {
    method: 'POST',
    path: `${PATH}/evidence`,
    status: 201,
    useCase: keepOwnEvidence,
    changes: {
      description: 'The same for a citizen; the ticket stands in a header, since addresses are written down.',
      parameters: [
        query('kind'),
        query('name'),
        header,
        { name: 'X-Registration-Ticket', in: 'header', required: true, schema: text },
      ],
      requestBody: file,
    },
    answer: kept,
  },
  {
    method: 'GET',
    path: '/api/srm/registrations/:registrationId/evidence/:documentId',
    status: 200,
    useCase: showEvidenceDocument,
    changes: { parameters: [path('registrationId'), path('documentId'), query('personId', uuid)] },
    answer: { content: { '*/*': { schema: { type: 'string', format: 'binary' } } } },
  },
];
