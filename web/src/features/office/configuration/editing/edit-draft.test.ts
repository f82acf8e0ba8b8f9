import { expect, test } from 'vitest';
import { memoryStorage } from '../../../complain/storage.testing.ts';
import { forgetDrafts } from '../../actions/drafts.ts';
import { dropEdit, editOf, saveEdit } from './edit-draft.ts';

const draft = { basedOn: 3, value: { extensions: 2 } };

test('an edit is kept for its kind until it is dropped', () => {
  const storage = memoryStorage();
  saveEdit(storage, 'ladder', draft);
  expect(editOf(storage, 'ladder')).toEqual(draft);
  expect(editOf(storage, 'posts')).toBeNull();
  dropEdit(storage, 'ladder');
  expect(editOf(storage, 'ladder')).toBeNull();
});

test('an edit is forgotten when somebody signs out', () => {
  const storage = memoryStorage();
  saveEdit(storage, 'ladder', draft);
  forgetDrafts(storage);
  expect(editOf(storage, 'ladder')).toBeNull();
});

test('what an older program kept in another form is no edit', () => {
  const storage = memoryStorage();
  storage.setItem('suda.draft.configuration.ladder', '{"value":1}');
  expect(editOf(storage, 'ladder')).toBeNull();
});
