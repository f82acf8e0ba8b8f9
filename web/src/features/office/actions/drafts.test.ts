import { expect, test } from 'vitest';
import { memoryStorage } from '../../complain/storage.testing.ts';
import { draftOf, dropDrafts, keepDraftsOf, saveDraft } from './drafts.ts';

const typed = { opinion: '已到现场查明' };

test('a draft is kept by action until its task is done', () => {
  const storage = memoryStorage();
  saveDraft(storage, 'TS1.handle.1', 'handled', typed);
  expect(draftOf(storage, 'TS1.handle.1', 'handled')).toEqual(typed);
  expect(draftOf(storage, 'TS1.handle.1', 'returned')).toEqual({});
  dropDrafts(storage, 'TS1.handle.1');
  expect(draftOf(storage, 'TS1.handle.1', 'handled')).toEqual({});
});

test('whoever signs in again after his session had ended finds what he had typed', () => {
  const storage = memoryStorage();
  keepDraftsOf(storage, 'handler');
  saveDraft(storage, 'TS1.handle.1', 'handled', typed);
  keepDraftsOf(storage, 'handler');
  expect(draftOf(storage, 'TS1.handle.1', 'handled')).toEqual(typed);
});

test('somebody else who signs in at the same place finds nothing of it, nor does the first one afterwards', () => {
  const storage = memoryStorage();
  keepDraftsOf(storage, 'handler');
  saveDraft(storage, 'TS1.handle.1', 'handled', typed);
  keepDraftsOf(storage, 'lead');
  expect(draftOf(storage, 'TS1.handle.1', 'handled')).toEqual({});
  keepDraftsOf(storage, 'handler');
  expect(draftOf(storage, 'TS1.handle.1', 'handled')).toEqual({});
});
