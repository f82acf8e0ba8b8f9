import { useSyncExternalStore } from 'react';

const CHANGED = 'suda:location';

/** The current address as one string, so that it compares by value. */
function snapshot(): string {
  return `${window.location.pathname}${window.location.search}`;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

/** Path and search of the address; follows the history. */
export function useLocation(): { readonly path: string; readonly search: URLSearchParams } {
  const address = useSyncExternalStore(subscribe, snapshot);
  const [path = '', search = ''] = address.split('?');
  return { path, search: new URLSearchParams(search) };
}

/** Asks before a page is left; calls `leave` if it may be. */
type LeaveGuard = (leave: () => void) => void;
let guard: LeaveGuard | null = null;

/** From now on leaving the page by a link is asked about, until the function it returns is called. */
export function guardLeaving(ask: LeaveGuard): () => void {
  guard = ask;
  return () => {
    guard = null;
  };
}

/** Goes to an address of this app without loading the document again. What replaces the address is never asked about. */
export function navigate(to: string, options: { readonly replace?: boolean } = {}): void {
  if (guard === null || options.replace === true) goTo(to, options);
  else guard(() => goTo(to, options));
}

function goTo(to: string, options: { readonly replace?: boolean }): void {
  if (options.replace === true) window.history.replaceState(null, '', to);
  else window.history.pushState(null, '', to);
  window.dispatchEvent(new Event(CHANGED));
}
