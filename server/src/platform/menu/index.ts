import type { AccountActor } from '../actor.ts';
import type { Queryable } from '../database/index.ts';
import type { ParameterView } from '../parameters/index.ts';
import type { Refusal } from '../refusals/index.ts';
import type { PlainDate } from '../time/index.ts';
import type { Level } from '../use-case/index.ts';

export { allOf, anyOf, notOpenYet, refuseMenu, withRole } from './conditions.ts';

/** Words for people, in both languages. */
export interface Words {
  readonly th: string;
  readonly en: string;
}

/** The systems behind one account (OSS-11), in the order of the landing page. */
export const MENU_SYSTEMS = ['OSS', 'E_PORTAL', 'SRM', 'AUTHEN', 'HRA'] as const;
export type MenuSystem = (typeof MENU_SYSTEMS)[number];

/** When a menu is asked for, and what the agency's numbers are then; the same object for all of its lines. */
export interface MenuInstant {
  readonly now: Date;
  readonly parameters: ParameterView;
}

/** One line of a portal's menu. What it leads to decides for itself again: the menu only says so beforehand. */
export interface MenuEntry {
  readonly key: string;
  readonly system: MenuSystem;
  readonly name: Words;
  /** Page of the web app. */
  readonly path: string;
  /** Why this person may not use it; undefined = he may. Asked before the level, as the use cases behind it do. */
  readonly may: (actor: AccountActor) => Refusal | undefined;
  readonly level: Level;
  /** Why it is closed for the organisation today, for whoever may use it otherwise; asked last. */
  readonly closed?: (
    db: Queryable,
    actor: AccountActor,
    today: PlainDate,
    on: MenuInstant,
  ) => Promise<Refusal | undefined>;
  /** For officers of the agency: who may not use it need not read why. */
  readonly unlisted?: true;
}

/** One thing that waits for this person. */
export interface Todo {
  readonly key: string;
  readonly text: Words;
  readonly path: string;
}

/** Finds what waits for a person in the organisation he acts for. */
export type FindTodos = (db: Queryable, actor: AccountActor, today: PlainDate) => Promise<readonly Todo[]>;

const entries: MenuEntry[] = [];
const finders: FindTodos[] = [];

/** A module declares its own lines; the platform only keeps them. A key stands for one line in the whole house. */
export function defineMenu(own: readonly MenuEntry[]): readonly MenuEntry[] {
  for (const entry of own) {
    if (entries.some(({ key }) => key === entry.key)) throw new Error(`menu entry ${entry.key} is declared twice`);
    entries.push(entry);
  }
  return own;
}

/** A module declares what may wait for somebody. */
export const defineTodos = (find: FindTodos): void => {
  finders.push(find);
};

export const allMenuEntries = (): readonly MenuEntry[] => entries;
export const allTodoFinders = (): readonly FindTodos[] => finders;
