import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openJournal } from './open-journal.ts';

const folder = mkdtempSync(join(tmpdir(), 'journal-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const schema = 'create table if not exists note (text text not null)';

test('keeps what a transaction wrote and nothing of one that failed', () => {
  const before = openJournal({ folder, name: 'notes', schema });
  const insert = before.database.prepare('insert into note values (?)');
  before.transaction(() => insert.run('kept'));
  expect(() =>
    before.transaction(() => {
      insert.run('dropped');
      throw new Error('changed my mind');
    }),
  ).toThrow('changed my mind');
  before.close();
  const after = openJournal({ folder, name: 'notes', schema });
  expect(after.database.prepare('select text from note').all()).toEqual([{ text: 'kept' }]);
  after.close();
});

test('says which file is damaged and leaves it as it is', () => {
  const file = join(folder, 'damaged.sqlite');
  const text = 'this was never a database'.repeat(100);
  writeFileSync(file, text);
  expect(() => openJournal({ folder, name: 'damaged', schema })).toThrow(
    expect.objectContaining({ reason: 'dataCorrupt', message: expect.stringContaining(file) }),
  );
  expect(readFileSync(file, 'utf8')).toBe(text);
});
