import { z } from 'zod';
import type { AccountActor } from '../platform/actor.ts';
import { allMenuEntries, allTodoFinders, MENU_SYSTEMS } from '../platform/menu/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { type Context, useCase } from '../platform/use-case/index.ts';
import { type MenuView, menuView } from './menu-view.ts';
import { findManagerNames } from './users/manager.ts';

const words = z.object({ th: z.string(), en: z.string() });
const line = z.object({ key: z.string(), name: words, path: z.string() });
const lockedLine = z.object({ key: z.string(), name: words, code: z.string(), why: words, next: words });

const menuViewSchema = z.object({
  systems: z.array(
    z.object({
      key: z.enum(MENU_SYSTEMS),
      name: words,
      path: z.string().nullable(),
      state: z.enum(['OPEN', 'LOCKED']),
      menus: z.array(line),
      locked: z.array(lockedLine),
    }),
  ),
  /** Names of the user managers whom one may ask for a role; only colleagues are told. */
  administrators: z.array(z.string()),
  todo: z.array(z.object({ key: z.string(), text: words, path: z.string() })),
});

/**
 * The systems and menus the caller may use now in the organisation he acts for, and for the others why not and what to do
 * (e-Portal; OSS-12, OSS-60, RACT-06). A menu he may not use stands under `locked`, never under `menus`.
 */
export const showMenu = useCase({
  name: 'organisations.showMenu',
  summary: { th: 'เมนูที่ใช้ได้ และเหตุผลของเมนูที่ใช้ไม่ได้', en: 'The menus one may use, and why not the others' },
  input: z.object({}),
  output: menuViewSchema,
  route: { method: 'GET', path: '/api/menu' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [],
  lookUp: true,
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) => {
    const { actor } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    const todo = await Promise.all(allTodoFinders().map((find) => find(ctx.db, actor, ctx.today)));
    const administrators =
      actor.roles.length > 0 ? await findManagerNames(ctx.db, actor.organisationId, ctx.today) : [];
    return { ...(await systemsFor(ctx, actor)), administrators, todo: todo.flat() };
  },
});

/** Asks every line whether this person may, then whether he signed in well enough, then whether it is open today. */
async function systemsFor(ctx: Context, actor: AccountActor): Promise<MenuView> {
  const { db, today, levelTooLow } = ctx;
  const on = { now: ctx.now, parameters: ctx.parameters };
  const lines = allMenuEntries().map(async (entry) => ({
    entry,
    refusal: entry.may(actor) ?? levelTooLow(entry.level) ?? (await entry.closed?.(db, actor, today, on)),
  }));
  return menuView(await Promise.all(lines));
}
