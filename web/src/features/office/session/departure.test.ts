import { expect, test } from 'vitest';
import { departureReason, rememberDeparture, takePlace } from './departure.ts';

/** A storage of this test alone. */
function storage(): Storage {
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
}

test('after an expired session the person comes back to where he was, once', () => {
  const tab = storage();
  rememberDeparture(tab, 'expired', '/office/cases/TS1?x=1');
  expect(departureReason(tab)).toBe('expired');
  expect(takePlace(tab)).toBe('/office/cases/TS1?x=1');
  expect(takePlace(tab)).toBeNull();
  expect(departureReason(tab)).toBeNull();
});

test('who signs out himself starts afresh', () => {
  const tab = storage();
  rememberDeparture(tab, 'idle', '/office/board');
  rememberDeparture(tab, 'signed-out', '/office/board');
  expect(takePlace(tab)).toBeNull();
});

test('an address elsewhere is not followed', () => {
  const tab = storage();
  rememberDeparture(tab, 'expired', 'https://evil.example/office');
  expect(takePlace(tab)).toBeNull();
});
