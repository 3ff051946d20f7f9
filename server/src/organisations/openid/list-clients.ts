import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { listClientRows } from './store/clients.ts';

/** Every outside client there is or was; nobody's secret is shown again. */
export const listClients = useCase({
  name: 'organisations.listClients',
  summary: { th: 'รายชื่อระบบภายนอก', en: 'Clients of the single sign-on' },
  input: z.object({}),
  output: z.object({
    clients: z.array(
      z.object({
        clientId: z.string(),
        name: z.string(),
        redirectUris: z.array(z.string()),
        postLogoutRedirectUris: z.array(z.string()),
        confidential: z.boolean(),
        registeredAt: z.iso.datetime(),
        disabledAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
  route: { method: 'GET', path: '/api/sso/clients' },
  level: 'L2',
  allow: ['CENTRAL_OFFICER', 'SYSTEM'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) => ({
    clients: (await listClientRows(ctx.db)).map(({ secretHash, ...client }) => ({
      ...client,
      redirectUris: [...client.redirectUris],
      postLogoutRedirectUris: [...client.postLogoutRedirectUris],
      confidential: secretHash !== null,
      registeredAt: client.registeredAt.toISOString(),
      disabledAt: client.disabledAt?.toISOString() ?? null,
    })),
  }),
});
