import { type RefObject, useEffect, useRef } from 'react';

/** Whether the person is typing, so that letters are text and no commands. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"]') !==
      null
  );
}

/** Ticks the row that holds the focus, if it can be ticked. */
function tick(event: KeyboardEvent): boolean {
  if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return false;
  const row = event.target instanceof HTMLElement ? event.target.closest('li') : null;
  const box = row?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  box?.click();
  return box !== undefined && box !== null;
}

/**
 * J and K move the focus through the links of a list, X ticks the row; Enter then opens as with any link. Where the row that had
 * the focus is gone, they go on with the one that took its place.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  const place = useRef(0);
  useEffect(() => {
    const linksOf = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
    function keepPlace() {
      const current = linksOf().findIndex((link) => link.matches(':focus'));
      if (current !== -1) place.current = current;
    }
    function move(event: KeyboardEvent) {
      if (event.key === 'x' && tick(event)) return;
      const step = { j: 1, k: -1 }[event.key];
      if (step === undefined || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target))
        return;
      const links = linksOf();
      const current = links.findIndex((link) => link.matches(':focus'));
      const wanted = current === -1 ? place.current : current + step;
      const next = links[Math.min(links.length - 1, Math.max(0, wanted))];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
    window.addEventListener('keydown', move);
    window.addEventListener('focusin', keepPlace);
    return () => {
      window.removeEventListener('keydown', move);
      window.removeEventListener('focusin', keepPlace);
    };
  }, [list]);
}
