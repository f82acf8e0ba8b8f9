/** What opens one case to its complainant. */
export interface FollowKeys {
  number: string;
  queryCode: string;
}

const STORAGE_KEY = 'suda.follow';

/** Keeps the keys for this window only. */
export const keepKeys = (keys: FollowKeys): void => sessionStorage.setItem(STORAGE_KEY, JSON.stringify(keys));

export const readKeys = (): FollowKeys | null => {
  const text = sessionStorage.getItem(STORAGE_KEY);
  return text === null ? null : JSON.parse(text);
};

export const forgetKeys = (): void => sessionStorage.removeItem(STORAGE_KEY);
