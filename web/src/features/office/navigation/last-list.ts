import { OFFICE_BASE, routeOf } from './routes.ts';

/** The pages that lead to many cases. */
const LISTS: readonly string[] = ['desk', 'supervision', 'board'];

let list = OFFICE_BASE;
let opened: string | null = null;

/** Remembers a page that was gone to: a list with what it is filtered by, or the case that was opened from it. */
export function rememberVisit(path: string, search: string): void {
  const route = routeOf(path);
  if (LISTS.includes(route.page)) list = search === '' ? path : `${path}?${search}`;
  if (route.page === 'case') opened = route.number;
}

/** Address of the list that was looked at last, as it was filtered. */
export const lastList = (): string => list;

/** Number of the case that was opened last, where a list goes on; null before any. */
export const lastOpened = (): string | null => opened;

/** Forgets both, when somebody leaves. */
export function forgetVisits(): void {
  list = OFFICE_BASE;
  opened = null;
}
