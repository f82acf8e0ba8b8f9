import { afterEach, expect, it, vi } from 'vitest';
import { remember } from './remember.ts';

afterEach(() => vi.useRealTimers());

const counting = (read: (key: string) => Promise<string | null>) => {
  const asked: string[] = [];
  return {
    asked,
    read: (key: string) => {
      asked.push(key);
      return read(key);
    },
  };
};

it('reads a key once while it is fresh, also when asked twice at once', async () => {
  vi.useFakeTimers();
  const { asked, read } = counting(async (key) => `value of ${key}`);
  const remembered = remember(read, { freshMs: 1000, keys: 10 });
  expect(await Promise.all([remembered('a'), remembered('a')])).toEqual(['value of a', 'value of a']);
  vi.advanceTimersByTime(999);
  await remembered('a');
  expect(asked).toEqual(['a']);
  vi.advanceTimersByTime(1);
  await remembered('a');
  expect(asked).toEqual(['a', 'a']);
});

it('asks again for what was not there and for what failed', async () => {
  const answers = [null, new Error('throttled'), 'there'];
  const { asked, read } = counting(async () => {
    const answer = answers.shift() ?? null;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const remembered = remember(read, { freshMs: 60_000, keys: 10 });
  expect(await remembered('a')).toBeNull();
  await expect(remembered('a')).rejects.toThrow('throttled');
  expect(await remembered('a')).toBe('there');
  expect(asked).toHaveLength(3);
});

it('forgets the oldest beyond its number of keys', async () => {
  const { asked, read } = counting(async (key) => key);
  const remembered = remember(read, { freshMs: 60_000, keys: 2 });
  for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) await remembered(key);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
