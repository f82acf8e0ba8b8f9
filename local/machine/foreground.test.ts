import { expect, it } from 'vitest';
import { createForeground } from './foreground.ts';

const signal = new AbortController().signal;
const timed = async (work: Promise<boolean>) => {
  const began = performance.now();
  await work;
  return performance.now() - began;
};

it('lets the background go at once while nobody waits', async () => {
  expect(await timed(createForeground().turn(signal))).toBeLessThan(100);
});

it('holds the background back until the last answer is given', async () => {
  const foreground = createForeground();
  const ends = [foreground.begin(), foreground.begin()];
  let passed = false;
  const turn = foreground.turn(signal).then((quiet) => {
    passed = quiet;
  });
  ends[0]?.();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(passed).toBe(false);
  ends[1]?.();
  await turn;
  expect(passed).toBe(true);
});

it('never starves the background', async () => {
  const foreground = createForeground();
  foreground.begin();
  const turn = foreground.turn(signal);
  expect(await timed(turn)).toBeGreaterThanOrEqual(4_900);
  expect(await turn).toBe(false);
}, 15_000);

it('gives up with its reader', async () => {
  const foreground = createForeground();
  foreground.begin();
  const closing = new AbortController();
  const turn = foreground.turn(closing.signal);
  closing.abort();
  await expect(turn).rejects.toThrow('aborted');
});
