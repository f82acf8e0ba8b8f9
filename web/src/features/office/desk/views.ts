import { z } from 'zod';

const KEY = 'suda.views';
/** More would no longer fit above the list. */
export const MOST_VIEWS = 12;

/** A named set of filters; `search` is what they are in the address. */
const view = z.object({ name: z.string().min(1).max(40), search: z.string().max(500) });
export type View = z.infer<typeof view>;

/** The views kept on this machine; none where what is kept cannot be read. */
export function viewsIn(storage: Storage): readonly View[] {
  const text = storage.getItem(KEY);
  if (text === null) return [];
  const parsed = z.array(view).max(MOST_VIEWS).safeParse(asJson(text));
  return parsed.success ? parsed.data : [];
}

/** Keeps a view; one of the same name is replaced, and the newest come last. */
export function keepView(storage: Storage, { name, search }: View): readonly View[] {
  const kept = { name: name.trim(), search };
  return store(
    storage,
    [...viewsIn(storage).filter((each) => each.name !== kept.name), kept].slice(-MOST_VIEWS),
  );
}

/** Drops the view of this name. */
export const dropView = (storage: Storage, name: string): readonly View[] =>
  store(
    storage,
    viewsIn(storage).filter((each) => each.name !== name),
  );

function store(storage: Storage, views: readonly View[]): readonly View[] {
  storage.setItem(KEY, JSON.stringify(views));
  return views;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
