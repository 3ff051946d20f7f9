import { queryOptions } from '@tanstack/react-query';
import { answer, platform } from './http.ts';
import type { Answer } from './types.ts';

/** What this person may use now in each system; what is locked says why and what to do. */
export type Menu = Answer<'organisations.showMenu'>;
export type MenuSystem = Menu['systems'][number];

/** The menu of the signed-in person for the organisation he acts for. */
export const menuQuery = queryOptions({
  queryKey: ['menu'],
  queryFn: (): Promise<Menu> => answer(platform.GET('/api/menu')),
});
