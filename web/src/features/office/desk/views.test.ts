import { beforeEach, expect, test } from 'vitest';
import { dropView, keepView, MOST_VIEWS, viewsIn } from './views.ts';

const kept = new Map<string, string>();
const storage: Storage = {
  get length() {
    return kept.size;
  },
  clear: () => kept.clear(),
  getItem: (key) => kept.get(key) ?? null,
  key: (index) => [...kept.keys()][index] ?? null,
  removeItem: (key) => void kept.delete(key),
  setItem: (key, value) => void kept.set(key, value),
};
beforeEach(() => kept.clear());

test('a view is kept under its name until it is dropped', () => {
  keepView(storage, { name: ' 待签收 ', search: '?stage=sign' });
  keepView(storage, { name: '超期', search: '?mark=red' });
  expect(viewsIn(storage)).toEqual([
    { name: '待签收', search: '?stage=sign' },
    { name: '超期', search: '?mark=red' },
  ]);
  expect(dropView(storage, '待签收')).toEqual([{ name: '超期', search: '?mark=red' }]);
});

test('a view of the same name is replaced', () => {
  keepView(storage, { name: '我的', search: '?stage=sign' });
  expect(keepView(storage, { name: '我的', search: '?mark=red' })).toEqual([
    { name: '我的', search: '?mark=red' },
  ]);
});

test('of too many views the oldest goes', () => {
  for (let index = 0; index <= MOST_VIEWS; index += 1)
    keepView(storage, { name: `view ${index}`, search: '?mark=red' });
  expect(viewsIn(storage)).toHaveLength(MOST_VIEWS);
  expect(viewsIn(storage)[0]?.name).toBe('view 1');
});

test.each(['not json', '{}', '[{"name":1}]'])('%s in the storage counts as no views', (text) => {
  kept.set('suda.views', text);
  expect(viewsIn(storage)).toEqual([]);
});
