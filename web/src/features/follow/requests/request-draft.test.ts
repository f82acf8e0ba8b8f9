import { describe, expect, it } from 'vitest';
import { fullStorage, memoryStorage } from '../../complain/storage.testing.ts';
import {
  emptyRequestDraft,
  forgetRequestDrafts,
  keepRequestDraft,
  readRequestDraft,
  strandedDrafts,
} from './request-draft.ts';

const NUMBER = 'TS20261122ABCDEF0';
const draftOf = (text: string) => ({ ...emptyRequestDraft('key'), text });

describe('a draft', () => {
  it('is kept by case and kind with its key, until it is let go', () => {
    const storage = memoryStorage();
    const unanswered = { request: 'supplement', text: '三月二日' } as const;
    expect(keepRequestDraft(storage, NUMBER, 'supplement', { ...draftOf('三月二日'), unanswered })).toBe(
      true,
    );
    expect(readRequestDraft(storage, NUMBER, 'supplement')).toEqual({
      ...draftOf('三月二日'),
      unanswered,
    });
    expect(readRequestDraft(storage, NUMBER, 'withdraw')).toBeNull();
    expect(readRequestDraft(storage, 'TS20261122ZZZZZZ0', 'supplement')).toBeNull();
    forgetRequestDrafts(storage, NUMBER);
    expect(readRequestDraft(storage, NUMBER, 'supplement')).toBeNull();
  });

  it.each(['{', 'null', '{"text":1}'])('that is unreadable counts as nothing: %s', (text) => {
    const storage = memoryStorage();
    storage.setItem(`suda.request.${NUMBER}.rate`, text);
    expect(readRequestDraft(storage, NUMBER, 'rate')).toBeNull();
  });

  it('that the device cannot keep is said to be so', () => {
    expect(keepRequestDraft(fullStorage(), NUMBER, 'rate', draftOf('好'))).toBe(false);
  });
});

it('finds what was written for a step that is over, unless it has arrived', () => {
  const storage = memoryStorage();
  keepRequestDraft(storage, NUMBER, 'supplement', draftOf(' 三月二日 '));
  keepRequestDraft(storage, NUMBER, 'withdraw', draftOf('已解决'));
  keepRequestDraft(storage, NUMBER, 'rate', draftOf(' '));
  expect(strandedDrafts(storage, NUMBER, ['withdraw'], [])).toEqual([
    { kind: 'supplement', text: '三月二日' },
  ]);
  expect(strandedDrafts(storage, NUMBER, ['withdraw'], ['三月二日'])).toEqual([]);
  expect(strandedDrafts(storage, NUMBER, ['supplement', 'withdraw'], [])).toEqual([]);
});
