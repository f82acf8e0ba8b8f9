import type { SupervisionList } from '../../../../../shared/contracts/supervision.ts';
import { SUPERVISION_PATH } from '../navigation/routes.ts';

/** The lists of supervision, in the order in which they are looked through. */
export const LISTS = ['red', 'turning-yellow', 'replies', 'listed'] as const satisfies readonly ListName[];
export type ListName = SupervisionList['list'];

/** Which list the address asks for, and which unit's red cases it has opened. */
export type Shown = { readonly list: ListName; readonly unit: string | null };

/** Reads the address; what it does not know is the first list. */
export function shownIn(search: URLSearchParams): Shown {
  const list = LISTS.find((name) => name === search.get('list')) ?? LISTS[0];
  return { list, unit: list === 'red' ? search.get('unit') : null };
}

/** Address of a list. */
export function listPath({ list, unit }: Shown): string {
  return `${SUPERVISION_PATH}?${new URLSearchParams({ list, ...(unit !== null && { unit }) })}`;
}
