import { beforeAll, describe, expect, it } from 'vitest';
import { REFUSAL_REASONS } from '../../local/seed/refusal-reasons.ts';
import { taxonomy } from '../../local/seed/taxonomy.ts';
import { readConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { add, auditor, now, send, stricter, useFirstVersions, without } from './configuration.testing.ts';

describe('a file', () => {
  beforeAll(useFirstVersions);

  it('carries reasons of refusal with their law, in and out', async () => {
    const law = { zh: '试点办法第三条', en: 'Rules of the pilot, article 3' };
    const refusalReasons = REFUSAL_REASONS.map((reason) => ({ ...reason, legalBasis: law }));
    const value = { ...without(taxonomy()), refusalReasons };
    expect((await add({ value }, 'taxonomy')).status).toBe(201);
    const { body: file } = await send('GET', '/taxonomy/export');
    expect(file['value']).toMatchObject({ refusalReasons });
    await send('POST', '/taxonomy/rollback', { to: 1, basedOn: 2, note: '恢复' });
    expect((await readConfiguration('taxonomy', now()))?.['refusalReasons']).toEqual(REFUSAL_REASONS);
    const taken = await send('POST', '/taxonomy/import', { basedOn: 3, note: '取自文件', file });
    expect(taken).toMatchObject({ status: 201, body: { version: 4, valueHash: file['valueHash'] } });
  });

  it('comes back as it went out', async () => {
    const { body: file } = await send('GET', '/ladder/export');
    await add({ value: stricter() });
    const taken = await send('POST', '/ladder/import', { basedOn: 2, note: '取自文件', file });
    expect(taken).toMatchObject({ status: 201, body: { version: 3, origin: 'imported' } });
    expect(taken.body['valueHash']).toBe(file['valueHash']);
    const { body: older } = await send('GET', '/ladder/export', undefined, auditor, { version: '2' });
    expect(older).toMatchObject({ version: 2, value: stricter() });
  });

  it.each([
    ['of another kind', 'routing', {}, 'file.kind'],
    ['that was edited', 'ladder', { value: {} }, 'file.valueHash'],
  ])('%s is refused', async (_, kind, edit, path) => {
    const { body: file } = await send('GET', '/ladder/export');
    const { body } = await send('POST', `/${kind}/import`, {
      basedOn: 1,
      note: '取自文件',
      file: { ...file, ...edit },
    });
    expect(body).toMatchObject({ code: 'request.invalid', errors: [{ path }] });
  });
});
