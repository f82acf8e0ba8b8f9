import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import { contextAt, MONDAY, personOf } from '../complaints.testing.ts';
import type { Commitment } from '../follow-up/commitment.ts';
import { keepCommitment } from '../follow-up/follow-commitments.ts';
import { everyStep } from '../model/case-walk.testing.ts';
import type { Procedure } from '../procedure.ts';
import { allowed } from '../procedures.testing.ts';
import { SCENES } from '../scenes.testing.ts';
import { alteredBooks } from './altered-books.ts';
import { recordOf } from './records.testing.ts';

const UNIT = '330212-housing';
const LATER = '2026-12-31T15:59:59.000Z';
type Kept = ReturnType<typeof recordOf>;
const lastOf = ({ events }: Kept, type: string) => events.findLast((event) => event.type === type)?.version;
const withProcedure = (record: Kept, edit: Partial<Procedure>): Kept => ({
  ...record,
  complaint: { ...record.complaint, procedure: { ...record.complaint.procedure, ...edit } },
});

/** A promise that was broken and then kept. */
function keptLate(): Kept {
  const story = SCENES.supervise(UNIT);
  const input = { person: personOf('lead'), commitment: 1, text: '已公布' };
  return recordOf(allowed(story, keepCommitment(story.file, input, contextAt(at('2026-03-06 10:00')))));
}

it('gives no false alarm at any step of any life', () => {
  everyStep((story) => expect(alteredBooks(recordOf(story))).toEqual([]));
});

it.each(Object.entries(SCENES))('gives no false alarm: %s', (_, scene) => {
  expect(alteredBooks(recordOf(scene(UNIT)))).toEqual([]);
});

describe('a promise', () => {
  const record = keptLate();
  const { commitments } = record.complaint.procedure;
  const version = lastOf(record, 'commitment-kept');

  it.each<[string, Partial<Commitment>]>([
    ['number', { ordinal: 2 }],
    ['unit', { unit: '330299-other' }],
    ['day', { due: '2026-12-31' }],
    ['task', { taskId: 'x.accept.1' }],
    ['time at which it was kept', { keptAt: MONDAY }],
    ['time at which it was broken', { brokenAt: LATER }],
    ['fate: not kept', { keptAt: null }],
    ['fate: not broken', { brokenAt: null }],
  ])('is found with another %s', (_, edit) => {
    const altered = withProcedure(record, { commitments: commitments.map((each) => ({ ...each, ...edit })) });
    expect(alteredBooks(record)).toEqual([]);
    expect(alteredBooks(altered)).toEqual([{ version, what: 'commitment' }]);
  });

  it('is found where it is gone, and where nobody made it', () => {
    const found = [{ version, what: 'commitment' }];
    expect(alteredBooks(withProcedure(record, { commitments: [] }))).toEqual(found);
    const more = [...commitments, ...commitments.map((each) => ({ ...each, ordinal: 2 }))];
    expect(alteredBooks(withProcedure(record, { commitments: more }))).toEqual(found);
    const other = withProcedure(recordOf(SCENES.handle(UNIT)), { commitments });
    expect(alteredBooks(other)).toEqual([{ version: 1, what: 'commitment' }]);
  });
});
