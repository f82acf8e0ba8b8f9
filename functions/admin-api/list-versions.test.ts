import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { ladder } from '../../local/seed/ladder.ts';
import { table } from '../../shared/persistence/table.ts';
import { add, auditor, FUTURE, send, stricter, useFirstVersions, without } from './configuration.testing.ts';

describe('the audit', () => {
  beforeEach(useFirstVersions);

  it('lists every version, whole, to auditors too', async () => {
    await add({ value: stricter() });
    await send('POST', '/ladder/rollback', { to: 1, basedOn: 2, note: '过严' });
    const { body } = await send('GET', '/ladder/versions', undefined, auditor);
    const versions = body['versions'] as Record<string, unknown>[];
    expect(versions.map(({ version, origin, state, by }) => [version, origin, state, by !== null])).toEqual([
      [3, 'rolled-back', 'in-effect', true],
      [2, 'added', 'past', true],
      [1, 'installed', 'past', false],
    ]);
    expect(body['brokenAt']).toBeNull();
    expect(versions[0]?.['valueHash']).toBe(versions[2]?.['valueHash']);
    const first = await send('GET', '/ladder/versions/1', undefined, auditor);
    expect(first.body).toMatchObject({ version: 1, value: without(ladder()) });
    expect((await send('GET', '/ladder/versions/9')).body['code']).toBe('configuration.version-unknown');
  });

  it('shows that the newest version was taken out of the table, in the list of kinds too, and takes no other in its place', async () => {
    await add({ value: stricter() });
    const TableName = table.getName();
    const Key = { pk: 'CONFIGURATION#ladder', sk: 'VERSION#000002' };
    await table.getDocumentClient().send(new DeleteCommand({ TableName, Key }));
    const { body } = await send('GET', '/ladder/versions', undefined, auditor);
    expect(body).toMatchObject({ brokenAt: 2, versions: [{ version: 1 }] });
    const { kinds } = (await send('GET', '', undefined, auditor)).body as {
      kinds: { newestMissing: boolean }[];
    };
    expect(kinds.filter(({ newestMissing }) => newestMissing)).toMatchObject([{ kind: 'ladder', newest: 1 }]);
    expect((await add({ value: stricter() })).body['code']).toBe('configuration.stale-version');
  });

  it('names what is in effect and what is newest of every kind', async () => {
    await add({ value: stricter(), effectiveFrom: FUTURE });
    const { body } = await send('GET', '');
    expect(body['kinds']).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'ladder', inEffect: 1, newest: 2 },
        next: { version: 2, effectiveFrom: FUTURE },
      }),
    );
    expect(body['kinds']).toContainEqual(
      expect.objectContaining({ kind: 'calendar', inEffect: 7, newest: 7, next: null }),
    );
  });

  it('comes next when it is the earliest that is still to come', async () => {
    await add({ value: stricter(), effectiveFrom: FUTURE });
    await add({ value: stricter(), basedOn: 2, effectiveFrom: '2099-03-01T00:00:00.000Z' });
    const { body } = await send('GET', '');
    expect(body['kinds']).toContainEqual(
      expect.objectContaining({ kind: 'ladder', newest: 3, next: { version: 2, effectiveFrom: FUTURE } }),
    );
  });

  it('is written by administrators only', async () => {
    for (const path of ['versions', 'rollback', 'import', 'dry-run']) {
      const { body } = await send('POST', `/ladder/${path}`, {}, auditor);
      expect(body['code']).toBe('authorisation.denied');
    }
  });
});
