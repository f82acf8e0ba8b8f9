const PREFIX = 'suda.draft.';
const OWNER = 'suda.drafts-of';

/** What was typed into a form, by field. */
export type Draft = Readonly<Record<string, unknown>>;

/** Keeps drafts of statements across reloads and expired sessions, in this tab only: they may hold personal data. */
export function saveDraft(storage: Storage, taskId: string, outcome: string, draft: Draft): void {
  storage.setItem(keyOf(taskId, outcome), JSON.stringify(draft));
}

/** The draft of an action; empty without one. */
export function draftOf(storage: Storage, taskId: string, outcome: string): Draft {
  const text = storage.getItem(keyOf(taskId, outcome));
  const draft: unknown = text === null ? {} : JSON.parse(text);
  return isDraft(draft) ? draft : {};
}

/** Drops the drafts of a task, once it is done. */
export function dropDrafts(storage: Storage, taskId: string): void {
  dropKeys(storage, `${PREFIX}${taskId}.`);
}

/** Drops all drafts, when somebody signs out. */
export function forgetDrafts(storage: Storage): void {
  dropKeys(storage, PREFIX);
}

/** Whoever signs in after somebody else finds nothing of what that one has typed; he himself finds it. */
export function keepDraftsOf(storage: Storage, person: string): void {
  if (storage.getItem(OWNER) !== person) forgetDrafts(storage);
  storage.setItem(OWNER, person);
}

function keyOf(taskId: string, outcome: string): string {
  return `${PREFIX}${taskId}.${outcome}`;
}

function dropKeys(storage: Storage, prefix: string): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key);
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
