import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
};

/** The path being shown, without a slash at its end. */
export const usePath = (): string =>
  useSyncExternalStore(subscribe, () => location.pathname.replace(/(?<=.)\/+$/, ''));

/** Goes to another page of the public side without loading anew. */
export const goTo = (address: string): void => {
  history.pushState(null, '', address);
  window.scrollTo(0, 0);
  tell();
};
