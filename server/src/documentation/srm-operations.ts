import { issueScardTokens } from '../organisations/index.ts';
import type { RawOperation } from './raw-operations.ts';

type Json = Record<string, unknown>;

const text = { type: 'string' };
const content = (type: string, schema: Json = text): Json => ({ content: { [type]: { schema } } });
const soapPath = '/ucwstokenp1/UCWSTokenP1';

/** Routes of the entitlement register that no declaration makes. */
export const SRM_OPERATIONS: readonly RawOperation[] = [
  {
    method: 'GET',
    path: '/downloads/agent',
    status: 200,
    changes: {
      operationId: 'downloads.agent',
      tags: ['identity'],
      summary: 'The card program (agent) to install on a unit’s computer',
      description: 'A zip with its sources, scripts that install and start it, and the address of this house.',
      security: [],
    },
    answer: content('application/zip', { type: 'string', format: 'binary' }),
  },
  {
    method: 'GET',
    path: soapPath,
    status: 200,
    changes: {
      operationId: 'wire.describeTokenService',
      tags: ['wire'],
      summary: 'Description (?wsdl) and schema (?xsd=1) of the SOAP door',
      description: 'Document/literal; the addresses in it are absolute. See docs/wire.md.',
      parameters: ['wsdl', 'xsd'].map((name) => ({ name, in: 'query', required: false, schema: text })),
      security: [],
    },
    answer: content('text/xml'),
  },
  {
    method: 'POST',
    path: '/sandbox/srm-token',
    status: 200,
    useCase: issueScardTokens,
    changes: {
      operationId: 'sandbox.srmToken',
      tags: ['sandbox'],
      summary: 'Tokens of a unit’s registrar without a card',
      description:
        'Demo mode only. Four lines: access-token=, refresh-token= (a token file), soap-user=, soap-token= (the older service). 404 for a unit without a registrar.',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { type: 'object', properties: { hcode: text }, required: ['hcode'] },
            example: { hcode: '99801' },
          },
        },
      },
      security: [],
    },
    answer: content('text/plain'),
  },
];

/** What is different at doors that take no JSON, or other tokens than a unit's. */
export const SRM_DOORS: Readonly<Record<string, Json>> = {
  'POST /api/scard/access-token': {
    requestBody: {
      required: true,
      ...content('application/x-www-form-urlencoded', {
        type: 'object',
        properties: { refresh_token: text },
        required: ['refresh_token'],
      }),
    },
    responses: { 200: { description: 'two lines: access-token=, refresh-token=', ...content('text/plain') } },
    security: [],
  },
  'GET /api/ucws/v1/right-search': {
    parameters: [{ name: 'pid', in: 'query', required: true, schema: { type: 'string', pattern: '^[0-9]{13}$' } }],
    security: [{ registrarToken: [] }],
  },
  [`POST ${soapPath}`]: {
    requestBody: { required: true, ...content('text/xml') },
    responses: { 200: { description: 'searchCurrentByPIDResponse; see ws_status', ...content('text/xml') } },
    security: [],
  },
};
