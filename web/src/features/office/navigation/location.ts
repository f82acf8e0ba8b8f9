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

/** Goes to an address of this app without loading the document again. */
export function navigate(to: string, options: { readonly replace?: boolean } = {}): void {
  if (options.replace === true) window.history.replaceState(null, '', to);
  else window.history.pushState(null, '', to);
  window.dispatchEvent(new Event(CHANGED));
}
