import formBody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Mailbox, MODES } from './mailbox.ts';
import { listPage, mailPage } from './pages.ts';

const Wanted = z.object({ mode: z.enum(MODES) });
const Filter = z.object({ to: z.string().optional() });

const wantsPage = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('text/html');

const showPage = (reply: FastifyReply, html: string) =>
  reply
    .type('text/html; charset=utf-8')
    .header('x-frame-options', 'DENY')
    .header('referrer-policy', 'same-origin')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
    .send(html);

/** A person who follows a link to the mailbox's pages: they show mail to whoever sits at this machine and do nothing. */
export const opensMailbox = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' &&
  /^\/mailbox([/?]|$)/.test(url) &&
  headers['sec-fetch-mode'] === 'navigate' &&
  headers['sec-fetch-dest'] === 'document';

/** The mailbox to read: pages for people, JSON for tests, and the switches of the post. */
export function mailboxControl(app: FastifyInstance, mailbox: Mailbox, host: string): void {
  const state = () => ({ mode: mailbox.mode(), smtp: { host, port: mailbox.port } });

  app.register(async (scope) => {
    await scope.register(formBody);

    scope.get('/mailbox', async (request, reply) => {
      const { to } = Filter.parse(request.query);
      return wantsPage(request) ? showPage(reply, listPage(mailbox.list(to), mailbox.mode())) : mailbox.list(to);
    });
    scope.delete('/mailbox', async () => {
      mailbox.clear();
      return state();
    });
    scope.get('/mailbox/mode', async () => state());
    scope.put('/mailbox/mode', async (request, reply) => {
      const wanted = Wanted.safeParse(request.body);
      if (!wanted.success) return reply.code(400).send({ title: `mode is one of ${MODES.join(', ')}` });
      await mailbox.setMode(wanted.data.mode);
      return state();
    });
    // The page's own buttons.
    scope.post('/mailbox/mode', async (request, reply) => {
      const wanted = Wanted.safeParse(request.body);
      if (wanted.success) await mailbox.setMode(wanted.data.mode);
      return reply.redirect('/mailbox', 303);
    });
    scope.get('/mailbox/:id', async (request, reply) => {
      const mail = mailbox.find((request.params as { id: string }).id);
      if (!mail) return reply.code(404).send({ title: 'no such mail' });
      return wantsPage(request) ? showPage(reply, mailPage(mail)) : mail;
    });
  });
}
