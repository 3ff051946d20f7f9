import { queryOptions } from '@tanstack/react-query';
import { call } from './http.ts';

interface Words {
  th: string;
  en: string;
}

/** What this person may use in one system now; what is locked says why and what to do. */
export interface MenuSystem {
  key: string;
  name: Words;
  path: string | null;
  state: 'OPEN' | 'LOCKED';
  menus: { key: string; name: Words; path: string }[];
  locked: { key: string; name: Words; code: string; why: Words; next: Words }[];
}

export interface Menu {
  systems: MenuSystem[];
  todo: { key: string; text: Words; path: string }[];
}

/** The menu of the signed-in person for the organisation he acts for. */
export const menuQuery = queryOptions({ queryKey: ['menu'], queryFn: () => call<Menu>('/api/menu') });
