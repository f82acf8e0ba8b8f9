import { describe, expect, it } from 'vitest';
import { emptyDraft } from './draft.ts';
import { forgetDraft, keepDraft, readDraft, type StoredDraft } from './draft-store.ts';
import { fullStorage, memoryStorage } from './storage.testing.ts';
import { submissionOf } from './submission.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-06T02:00:00Z');

const draft = { ...emptyDraft('key-1'), body: '窗口反复要求补材料', step: 'where' as const };
const stored: StoredDraft = { savedAt: NOW, draft, unanswered: null };

const onlyKey = (kept: Storage): string => kept.key(0) ?? '';

describe('drafts on the device', () => {
  it('come back as they were, with their idempotency key', () => {
    const device = memoryStorage();
    expect(keepDraft(device, stored)).toBe(true);
    expect(readDraft(device, NOW + DAY)).toEqual(stored);
  });

  it('remember what was sent without an answer', () => {
    const device = memoryStorage();
    const unanswered = submissionOf(draft, [], { track: 'complaint', questions: [] });
    keepDraft(device, { ...stored, unanswered });
    expect(readDraft(device, NOW)?.unanswered).toEqual(unanswered);
  });

  it('are forgotten after 30 days', () => {
    const device = memoryStorage();
    keepDraft(device, stored);
    expect(readDraft(device, NOW + 30 * DAY)).not.toBeNull();
    expect(readDraft(device, NOW + 30 * DAY + 1)).toBeNull();
    expect(device.length).toBe(0);
  });

  it.each(['', '{', 'null', '[]', '{"savedAt":"yesterday"}', '{"draft":{}}'])(
    'survive garbage: %s',
    (garbage) => {
      const device = memoryStorage();
      keepDraft(device, stored);
      device.setItem(onlyKey(device), garbage);
      expect(readDraft(device, NOW)).toBeNull();
    },
  );

  it('of an older version of the page get the fields they lack or kept otherwise', () => {
    const device = memoryStorage();
    keepDraft(device, stored);
    const { agent: _, ...older } = draft;
    device.setItem(
      onlyKey(device),
      JSON.stringify({ ...stored, draft: { ...older, answers: null, urgent: 'yes', step: 'gone' } }),
    );
    expect(readDraft(device, NOW)?.draft).toEqual({ ...draft, step: 'what' });
  });

  it('say so when the device has no room', () => {
    expect(keepDraft(fullStorage(), stored)).toBe(false);
  });

  it('are one for complaining and another for asking for help', () => {
    const device = memoryStorage();
    keepDraft(device, stored);
    expect(readDraft(device, NOW, 'help')).toBeNull();
    const help = { ...stored, draft: { ...draft, body: '想了解补贴怎么申请' } };
    keepDraft(device, help, 'help');
    expect(readDraft(device, NOW, 'help')).toEqual(help);
    forgetDraft(device, 'help');
    expect(readDraft(device, NOW)).toEqual(stored);
  });

  it('can be thrown away', () => {
    const device = memoryStorage();
    keepDraft(device, stored);
    forgetDraft(device);
    expect(readDraft(device, NOW)).toBeNull();
  });
});
