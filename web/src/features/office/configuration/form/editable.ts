import { createContext, use } from 'react';

/** Whether the forms below may be changed; a version that is only read has the same forms. */
export const EditableContext = createContext(true);
export const useEditable = (): boolean => use(EditableContext);

/** A list with one entry changed. */
export const replaced = <Item>(list: readonly Item[], index: number, item: Item): Item[] =>
  list.with(index, item);

/** A list without one entry. */
export const without = <Item>(list: readonly Item[], index: number): Item[] => list.toSpliced(index, 1);

/** A list with one entry at another place. */
export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const item = list[from];
  return item === undefined || to < 0 || to >= list.length
    ? [...list]
    : list.toSpliced(from, 1).toSpliced(to, 0, item);
}
