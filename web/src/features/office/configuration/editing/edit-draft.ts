import * as z from 'zod';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';

/** Begins as all drafts of this tab do, which are dropped when somebody signs out. */
const PREFIX = 'suda.draft.configuration.';

const editDraft = z.object({
  /** Version that the edit began with. */
  basedOn: z.number().int(),
  value: z.record(z.string(), z.unknown()),
});

/** An edit that was not saved yet. */
export type EditDraft = z.infer<typeof editDraft>;

/** Keeps an edit across reloads, other pages and expired sessions, in this tab only. */
export function saveEdit(storage: Storage, kind: ConfigurationKind, draft: EditDraft): void {
  storage.setItem(`${PREFIX}${kind}`, JSON.stringify(draft));
}

/** The edit of a kind that is kept, or null; one that an older program kept in another form is none. */
export function editOf(storage: Storage, kind: ConfigurationKind): EditDraft | null {
  const text = storage.getItem(`${PREFIX}${kind}`);
  const read = text === null ? null : editDraft.safeParse(JSON.parse(text));
  return read?.success ? read.data : null;
}

export function dropEdit(storage: Storage, kind: ConfigurationKind): void {
  storage.removeItem(`${PREFIX}${kind}`);
}
