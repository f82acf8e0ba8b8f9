import { describe, expect, it } from 'vitest';
import { emptyDraft } from './draft.ts';
import { forgetDraft, keepDraft, readDraft, type StoredDraft } from './draft-store.ts';
import { submissionOf } from './submission.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-06T02:00:00Z');

/** The part of a browser's storage that drafts use, in memory. */
const storage = (): Storage => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
};

const fullStorage = (): Storage => ({
  ...storage(),
  setItem: () => {
    throw new DOMException('quota', 'QuotaExceededError');
  },
});

const draft = { ...emptyDraft('key-1'), body: '窗口反复要求补材料', step: 'where' as const };
const stored: StoredDraft = { savedAt: NOW, draft, unanswered: null };

const onlyKey = (kept: Storage): string => kept.key(0) ?? '';

describe('drafts on the device', () => {
  it('come back as they were, with their idempotency key', () => {
    const device = storage();
    expect(keepDraft(device, stored)).toBe(true);
    expect(readDraft(device, NOW + DAY)).toEqual(stored);
  });

  it('remember what was sent without an answer', () => {
    const device = storage();
    const unanswered = submissionOf(draft, []);
    keepDraft(device, { ...stored, unanswered });
    expect(readDraft(device, NOW)?.unanswered).toEqual(unanswered);
  });

  it('are forgotten after 30 days', () => {
    const device = storage();
    keepDraft(device, stored);
    expect(readDraft(device, NOW + 30 * DAY)).not.toBeNull();
    expect(readDraft(device, NOW + 30 * DAY + 1)).toBeNull();
    expect(device.length).toBe(0);
  });

  it.each(['', '{', 'null', '[]', '{"savedAt":"yesterday"}', '{"draft":{}}'])(
    'survive garbage: %s',
    (garbage) => {
      const device = storage();
      keepDraft(device, stored);
      device.setItem(onlyKey(device), garbage);
      expect(readDraft(device, NOW)).toBeNull();
    },
  );

  it('of an older version of the page get the fields they lack or kept otherwise', () => {
    const device = storage();
    keepDraft(device, stored);
    const { agent: _, ...older } = draft;
    device.setItem(
      onlyKey(device),
      JSON.stringify({ ...stored, draft: { ...older, urgent: 'yes', step: 'gone' } }),
    );
    expect(readDraft(device, NOW)?.draft).toEqual({ ...draft, step: 'what' });
  });

  it('say so when the device has no room', () => {
    expect(keepDraft(fullStorage(), stored)).toBe(false);
  });

  it('can be thrown away', () => {
    const device = storage();
    keepDraft(device, stored);
    forgetDraft(device);
    expect(readDraft(device, NOW)).toBeNull();
  });
});
