import { createContext, use } from 'react';
import type { FieldError } from '../../../../../../shared/contracts/problem-document.ts';

/** What the API found wrong with the value that is being edited, by paths from the value's root. */
export const FaultsContext = createContext<readonly FieldError[]>([]);

/** The path that somebody wants to be led to; lists open the entry that it leads through. */
export const SoughtPathContext = createContext<string | null>(null);

/** Whether a path is this place or within it. */
export const isWithin = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}.`);

/** What is wrong at a place or within it. */
export const useFaults = (place: string): readonly FieldError[] =>
  use(FaultsContext).filter(({ path }) => isWithin(path, place));

/** What is wrong at any of these places. */
export const useFaultsOfAll = (places: readonly string[]): readonly FieldError[] =>
  use(FaultsContext).filter(({ path }) => places.some((place) => isWithin(path, place)));

/** The id of the control at a path. */
export const controlId = (path: string): string => `field-${path.replaceAll('.', '-')}`;
