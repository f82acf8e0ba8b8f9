import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { useApi } from '../../session/use-api.ts';
import { KIND_EDITORS } from '../editors/kind-editors.ts';
import { versionQuery, versionsQuery } from '../use-configuration.ts';
import { dropEdit, type EditDraft, editOf, saveEdit } from './edit-draft.ts';
import { mergeEdit } from './merge-edit.ts';

type Stored = Readonly<Record<string, unknown>>;
type Version = { readonly version: number; readonly value: Stored };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The edit of a kind that begins with a version, as it is kept in this tab. */
export function useEdit(kind: ConfigurationKind, newest: Version) {
  const api = useApi();
  const client = useQueryClient();
  const { begin } = KIND_EDITORS[kind];
  const [edit, setEdit] = useState<EditDraft | null>(() => editOf(window.sessionStorage, kind));
  const [base, setBase] = useState(newest);
  const before = begin(base.value);

  useEffect(() => {
    if (edit) saveEdit(window.sessionStorage, kind, edit);
    else dropEdit(window.sessionStorage, kind);
  }, [edit, kind]);

  /** Takes the edit over onto the newest version; what it was begun with is read again for that. */
  async function catchUp(): Promise<void> {
    const { versions } = await client.fetchQuery(versionsQuery(api, kind));
    const latest = versions[0]?.version ?? base.version;
    const [old, now] = await Promise.all([
      client.fetchQuery(versionQuery(api, kind, edit?.basedOn ?? base.version)),
      client.fetchQuery(versionQuery(api, kind, latest)),
    ]);
    const merged = mergeEdit(begin(old.value), edit?.value ?? begin(old.value), begin(now.value));
    setBase(now);
    setEdit(isRecord(merged) ? { basedOn: latest, value: merged } : null);
  }

  const value: Stored = edit?.value ?? before;
  return {
    before,
    value,
    basedOn: edit?.basedOn ?? base.version,
    newest: base.version,
    /** Whether anything differs from the version that was begun with. */
    isChanged: edit !== null && JSON.stringify(edit.value) !== JSON.stringify(before),
    change: (changed: Stored) => setEdit({ basedOn: edit?.basedOn ?? base.version, value: { ...changed } }),
    discard: () => setEdit(null),
    catchUp,
  };
}
