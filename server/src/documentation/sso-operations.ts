import { agreeToClient } from '../organisations/index.ts';
import type { RawOperation } from './raw-operations.ts';

const text = { type: 'string' };
const object = (properties: object) => ({
  content: { 'application/json': { schema: { type: 'object', properties } } },
});
const parameters = [{ name: 'uid', in: 'path', required: true, schema: text }];
const header = { name: 'X-Requested-With', in: 'header', required: true, schema: text };
const about = (operationId: string, summary: string) => ({
  operationId,
  tags: ['organisations'],
  summary,
  description:
    'A step between an authorization request of an outside client and its code, for the browser it began in. The provider itself is described by /sso/.well-known/openid-configuration.',
  security: [],
});

/** The steps of the single sign-on that are ours; the library's own addresses are found by discovery. */
export const SSO_OPERATIONS: readonly RawOperation[] = [
  {
    method: 'GET',
    path: '/sso/interaction/:uid',
    status: 303,
    changes: { ...about('organisations.signOnStep', 'Lead the browser on'), parameters },
    answer: { description: 'to signing in, agreeing, or back to the client' },
  },
  {
    method: 'GET',
    path: '/sso/interaction/:uid/question',
    status: 200,
    changes: { ...about('organisations.signOnQuestion', 'What a client asks the person to agree to'), parameters },
    answer: object({
      client: { type: 'object', properties: { clientId: text, name: text } },
      scopes: { type: 'array', items: text },
      account: { type: 'object' },
      organisation: { type: 'object', nullable: true },
      roles: { type: 'array', items: text },
    }),
  },
  {
    method: 'POST',
    path: '/sso/interaction/:uid/answer',
    status: 200,
    useCase: agreeToClient,
    changes: {
      parameters: [...parameters, header],
      requestBody: { required: true, ...object({ agree: { type: 'boolean' } }) },
    },
    answer: object({ to: { ...text, description: 'where the browser goes on to' } }),
  },
];
