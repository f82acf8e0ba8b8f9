import { expect, it } from 'vitest';
import { fullStorage, memoryStorage } from '../complain/storage.testing.ts';
import type { Evidence } from './evidence.ts';
import { keepEvidence, readKeptEvidence } from './kept-evidence.ts';

const KEY = 'suda.complaint-files';
const NOW = Date.parse('2026-11-22T02:00:00Z');
const HOUR = 3_600_000;

const fileOf = (id: string, state: Evidence['state']): Evidence => ({
  id,
  name: `${id}.png`,
  size: 12,
  state,
});
const arrived = fileOf('a', { at: 'done', uploadId: 'u1', cleaned: true, arrivedAt: NOW });

it('what has arrived is there again after the page is loaded again', () => {
  const storage = memoryStorage();
  const underWay = fileOf('b', { at: 'uploading', percent: 40 });
  keepEvidence(storage, KEY, [arrived, underWay]);
  expect(readKeptEvidence(storage, KEY, NOW)).toEqual([arrived]);
  expect(readKeptEvidence(storage, 'suda.help-files', NOW)).toEqual([]);
  keepEvidence(storage, KEY, [underWay]);
  expect(storage.length).toBe(0);
});

it('what the service lets go of after a day is not offered as if it were still there', () => {
  const storage = memoryStorage();
  keepEvidence(storage, KEY, [arrived]);
  expect(readKeptEvidence(storage, KEY, NOW + 23 * HOUR)).toEqual([arrived]);
  expect(readKeptEvidence(storage, KEY, NOW + 23 * HOUR + 1)).toEqual([]);
});

it.each(['{', 'null', '[null, 1, {"id": "a"}]', '[{"id":"a","name":"a.png","state":{"at":"done"}}]'])(
  'what is unreadable counts as nothing: %s',
  (text) => {
    const storage = memoryStorage();
    storage.setItem(KEY, text);
    expect(readKeptEvidence(storage, KEY, NOW)).toEqual([]);
  },
);

it('a device that keeps nothing does not stand in the way', () => {
  const storage = fullStorage();
  keepEvidence(storage, KEY, [arrived]);
  expect(readKeptEvidence(storage, KEY, NOW)).toEqual([]);
});
