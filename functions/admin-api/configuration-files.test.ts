import { beforeAll, describe, expect, it } from 'vitest';
import { REFUSAL_REASONS } from '../../local/seed/refusal-reasons.ts';
import { taxonomy } from '../../local/seed/taxonomy.ts';
import { templates } from '../../local/seed/templates.ts';
import { storedTemplates } from '../../shared/contracts/templates.ts';
import { hashOf } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
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

describe('notices from before some of them existed', () => {
  beforeAll(useFirstVersions);
  const older = templates().templates.filter(({ key }) => key !== 'letter-written');
  const subjectsOf = async () =>
    storedTemplates
      .parse(await readConfiguration('templates', now()))
      .templates.filter(({ key, subject }) => key === 'letter-written' && subject !== '')
      .map(({ subject }) => subject);

  it('are taken with the wording on record for those that they lack, and the dry run says so', async () => {
    const value = { templates: older };
    const own = { templates: templates().templates.map(reworded) };
    expect((await add({ value: own }, 'templates')).status).toBe(201);
    const { body } = await send('POST', '/templates/dry-run', { value });
    expect(JSON.stringify(body['notes'])).toContain('没有 1 种较新通知的文字');
    const file = {
      format: 'suda-configuration/1',
      kind: 'templates',
      version: 7,
      effectiveFrom: '2025-01-01T00:00:00.000Z',
      valueHash: hashOf(value, sha256),
      value,
    };
    const taken = await send('POST', '/templates/import', { basedOn: 2, note: '取自旧文件', file });
    expect(taken).toMatchObject({ status: 201, body: { version: 3 } });
    expect(await subjectsOf()).toEqual(['本市：有一份文书', '本市：有一份文书']);
  });

  it('are still refused where a notice is missing that has no wording of its own', async () => {
    const value = { templates: older.filter(({ key }) => key !== 'receipt') };
    const { body } = await send('POST', '/templates/dry-run', { value });
    expect(JSON.stringify(body['errors'])).toContain('receipt mail zh is missing');
  });
});

const reworded = <T extends { key: string; subject: string }>(text: T): T =>
  text.key === 'letter-written' && text.subject !== '' ? { ...text, subject: '本市：有一份文书' } : text;
