import { expect, test } from 'vitest';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import {
  caseAt,
  contentOf,
  contextAt,
  MONDAY,
  personOf,
  tried,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import { possibleOffers } from './possible-offers.ts';

const offered = (kind: string) => {
  const { file } = caseAt('handle');
  const record = { ...file, content: contentOf(), events: [], additions: [], letters: [] };
  return possibleOffers(record, personOf('handler'), contextAt(MONDAY)).find((offer) => offer.kind === kind);
};

test('who asks for an extension or a suspension is told how long it may be', () => {
  expect(offered('extension')?.consequence.zh).toContain('最多 10 个工作日。');
  expect(offered('extension')?.consequence.en).toContain('At most 10 working days.');
  expect(offered('extension')?.longest).toEqual({ amount: 10, unit: 'working-day' });
  expect(offered('suspension')?.consequence.zh).toMatch(/最多 \d+ (个工作日|日)。每件至多中止 2 次。$/);
  expect(offered('suspension')?.consequence.en).toMatch(/\. Suspensions of one case: 2 at most\.$/);
  expect(offered('extension')?.consequence.zh).not.toContain('中止');
});

test('another attempt of a visit is offered only when it counts', () => {
  const { file } = tried(caseAt('visit'));
  const record = { ...file, content: contentOf(), events: [], additions: [], letters: [] };
  const offeredAt = (instant: string) =>
    possibleOffers(record, personOf('visitor'), contextAt(instant)).some(
      ({ kind }) => kind === 'visit-tried',
    );
  expect(offeredAt(at('2026-03-02 23:59'))).toBe(false);
  expect(offeredAt(at('2026-03-03 00:00'))).toBe(true);
});
