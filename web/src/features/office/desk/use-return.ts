import { type RefObject, useEffect } from 'react';
import { lastOpened } from '../navigation/last-list.ts';
import { casePath } from '../navigation/routes.ts';

/** A list that was left for a case goes on at its row, with the focus on it. */
export function useReturn(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const number = lastOpened();
    if (number === null) return;
    const links = list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [];
    const row = [...links].find((link) => link.getAttribute('href') === casePath(number));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, [list]);
}
