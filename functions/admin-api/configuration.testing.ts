import { ladder } from '../../local/seed/ladder.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { useCaseTable } from '../../test/case-table.ts';
import { type Answer, type Call, call } from '../../test/http-call.ts';
import { useSeededTable } from '../../test/seeded-table.ts';

export const admin = personOf('admin');
export const auditor = personOf('auditor');
export const FUTURE = '2099-01-01T00:00:00.000Z';
let handler: Parameters<typeof call>[0];

/** A table with the first versions; before all tests where what is refused leaves it as it was. */
export async function useFirstVersions(): Promise<void> {
  await useSeededTable();
  ({ handler } = await import('./handler.ts'));
}

/** A table in which nothing is configured yet. */
export async function useEmptyTable(): Promise<void> {
  await useCaseTable();
  ({ handler } = await import('./handler.ts'));
}

export const send = (
  method: Call['method'],
  path: string,
  body?: unknown,
  person: Person = admin,
  query = {},
): Promise<Answer> => call(handler, { method, path: `/api/configuration${path}`, body, person, query });

/** A value as it is sent: its version is given where it is stored. */
export const without = ({ version: _, ...value }: Record<string, unknown>) => value;
export const stricter = () => ({ ...without(ladder()), listedAfterDissatisfied: 1 });
export const add = (body: Record<string, unknown>, kind = 'ladder') =>
  send('POST', `/${kind}/versions`, { basedOn: 1, note: '更严', ...body });
export const now = () => new Date().toISOString();
