import { expect, it } from 'vitest';
import { createForeground } from './foreground.ts';

const signal = new AbortController().signal;

it('lets the background go at once while nobody waits', async () => {
  const later = new Promise((resolve) => setImmediate(resolve, 'later'));
  expect(await Promise.race([createForeground().turn(signal), later])).toBe(true);
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
  const began = performance.now();
  expect(await foreground.turn(signal)).toBe(false);
  expect(performance.now() - began).toBeGreaterThanOrEqual(4_900);
});

it('gives up with its reader', async () => {
  const foreground = createForeground();
  foreground.begin();
  const closing = new AbortController();
  const turn = foreground.turn(closing.signal);
  closing.abort();
  await expect(turn).rejects.toThrow('aborted');
});
