import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../complaints/case-story.testing.ts';
import { caseAt, finish } from '../complaints/complaints.testing.ts';
import { CHAIN_START, chainEvent, findChainBreak, hashOf } from './event-chain.ts';
import { sha256 } from './sha-256.ts';

const story = finish(caseAt('visit'));
const events = eventsOf(story);
const { head } = story.file.complaint;
const broken = (changed: readonly { version: number; previousHash: string; hash: string }[], end = head) =>
  findChainBreak(changed, end, sha256);
const anyIndex = fc.nat(events.length - 1);

describe('a whole life', () => {
  it('verifies', () => {
    expect(broken(events)).toBeNull();
    expect(findChainBreak([], CHAIN_START, sha256)).toBeNull();
  });

  it('shows the version at which any byte was changed', () => {
    fc.assert(
      fc.property(anyIndex, fc.nat(), fc.nat(), (index, position, shift) => {
        const text = JSON.stringify(events[index]);
        // Within the text, replace one letter or digit by another one.
        const places = [...text.matchAll(/[0-9a-z]/g)].map((match) => match.index);
        const place = places[position % places.length] ?? 0;
        const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
        const was = alphabet.indexOf(text.charAt(place));
        const now = alphabet.charAt((was + 1 + (shift % (alphabet.length - 1))) % alphabet.length);
        const changed = parsed(text.slice(0, place) + now + text.slice(place + 1));
        fc.pre(changed !== null);
        expect(broken(changed ? events.with(index, changed) : events)).toBe(index + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('shows where two events were swapped', () => {
    fc.assert(
      fc.property(anyIndex, anyIndex, (one, other) => {
        fc.pre(one < other);
        const [a, b] = [events[one], events[other]];
        if (a && b) expect(broken(events.with(one, b).with(other, a))).toBe(one + 1);
      }),
    );
  });

  it('shows where an event was dropped, the last one too', () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        expect(broken(events.toSpliced(index, 1))).toBe(index + 1);
      }),
    );
  });

  it('shows an event that was put in, or history that was written anew from some event on', () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const event = events[index];
        if (!event) return;
        expect(broken(events.toSpliced(index, 0, event))).toBe(index + 2);
        const { hash: _, ...content } = event;
        const { previousHash, ...forged } = { ...content, at: '2026-01-01T00:00:00.000Z' };
        const rewritten = events.with(index, {
          ...event,
          ...chainEvent(forged, previousHash, sha256),
        } as typeof event);
        expect(broken(rewritten)).toBe(index + 2);
      }),
    );
  });

  it('does not fit another head', () => {
    expect(broken(events, sha256('another'))).toBe(events.length + 1);
  });
});

it('hashes a value alike whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(hashOf(turned, sha256)).toBe(hashOf(value, sha256));
    }),
  );
});

it('hashes JSON values only', () => {
  expect(() => hashOf(undefined, sha256)).toThrow('only JSON values');
});

it('shows an event of another version, however well it is linked', () => {
  const event = chainEvent({ version: 2, type: 'first' }, CHAIN_START, sha256);
  expect(findChainBreak([event], event.hash, sha256)).toBe(1);
});

it('begins with what every chain on record began with', () => {
  expect(CHAIN_START).toMatch(/^0{64}$/);
});

it('starts a chain of nothing', () => {
  const event = chainEvent({ version: 1, type: 'first' }, CHAIN_START, sha256);
  expect(findChainBreak([event], event.hash, sha256)).toBeNull();
});

/** The event that a changed text still is, or null. */
function parsed(text: string): (typeof events)[number] | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
