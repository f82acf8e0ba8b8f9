import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import type { StreamBatch } from '../../shared/contracts/stream-batch.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { archiveComplaint } from '../../shared/domain/complaints/archive-complaint.ts';
import { type CaseStory, tell } from '../../shared/domain/complaints/case-story.testing.ts';
import type { Complaint } from '../../shared/domain/complaints/complaint.ts';
import { caseAt, contextAt, finish } from '../../shared/domain/complaints/complaints.testing.ts';
import { anyLife, walk } from '../../shared/domain/complaints/model/case-walk.testing.ts';
import { type Contribution, contributionOf, sumOf } from '../../shared/domain/evaluation/contribution.ts';
import { complaintItem } from '../../shared/persistence/complaint-item.ts';
import { readCounters } from '../../shared/persistence/statistics-repository.ts';
import { useCaseTable } from '../../test/case-table.ts';
import { freshNumber } from '../../test/saved-case.ts';
import { projectBatch } from './project-batch.ts';

beforeEach(useCaseTable);

/** Longer than any life of these tests. */
const MONTHS = [
  'now',
  ...Array.from({ length: 10 }, (_, index) => `2026-${String(index + 3).padStart(2, '0')}`),
];

const batchOf = (complaints: readonly Complaint[]): StreamBatch => ({
  Records: complaints.map((complaint, index) => ({
    eventID: String(index),
    dynamodb: {
      SequenceNumber: String(index),
      NewImage: marshall(
        { pk: `CASE#${complaint.number}`, sk: 'CASE', _et: 'complaint', ...complaintItem(complaint) },
        { removeUndefinedValues: true },
      ),
    },
  })),
});
const versionsOf = ({ changes }: CaseStory) => changes.map(({ complaint }) => complaint);

/** All counters of the city that are not zero. */
async function counters(): Promise<Contribution> {
  const rows: Contribution = {};
  for (const period of MONTHS)
    for (const { about, counts } of await readCounters('330200', period)) {
      const kept = Object.entries(counts).filter(([, count]) => count !== 0);
      if (kept.length > 0) rows[`${period}#${about}`] = Object.fromEntries(kept);
    }
  return rows;
}

function archived(number: string, unit = '330203-market'): CaseStory {
  const visited = finish(caseAt('visit', {}, { number }));
  const change = archiveComplaint(visited.file, contextAt(at('2026-04-01 09:00')));
  const story = change ? tell(visited, change) : visited;
  const renamed = (complaint: Complaint): Complaint =>
    JSON.parse(JSON.stringify(complaint).replaceAll('330203-market', unit));
  return { ...story, changes: story.changes.map((one) => ({ ...one, complaint: renamed(one.complaint) })) };
}

it('follows a case version by version to what a recount gives', async () => {
  const story = archived(freshNumber());
  for (const complaint of versionsOf(story)) await projectBatch(batchOf([complaint]));
  expect(await counters()).toEqual(contributionOf(story.file.complaint));
});

it('counts each case once under repeated, late and reordered deliveries', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyLife, { minLength: 1, maxLength: 2 }),
      fc.infiniteStream(fc.nat(1000)),
      async (lives, chance) => {
        await useCaseTable();
        const stories = lives.map((life) => walk(life, undefined, { number: freshNumber() }));
        const deliveries = stories.flatMap((story) => [...versionsOf(story), ...versionsOf(story).slice(-2)]);
        const shuffled = deliveries
          .map((complaint) => ({ complaint, place: chance.next().value ?? 0 }))
          .toSorted((a, b) => a.place - b.place);
        for (let from = 0; from < shuffled.length; from += 5)
          await projectBatch(batchOf(shuffled.slice(from, from + 5).map(({ complaint }) => complaint)));
        expect(await counters()).toEqual(sumOf(stories.map(({ file }) => contributionOf(file.complaint))));
      },
    ),
    { numRuns: 4 },
  );
});

it('counts each case once when shards are delivered at the same time', async () => {
  const stories = Array.from({ length: 4 }, () => archived(freshNumber()));
  const batches = [
    ...stories.map((story) => batchOf(versionsOf(story).slice(0, 8))),
    ...stories.map((story) => batchOf(versionsOf(story))),
  ];
  const results = await Promise.allSettled(batches.map(projectBatch));
  // What the table was too busy for is delivered again.
  const again = batches.filter((_, index) => results[index]?.status === 'rejected');
  for (const batch of again) await projectBatch(batch);
  expect(await counters()).toEqual(sumOf(stories.map(({ file }) => contributionOf(file.complaint))));
});

it('takes a batch whose counters are more than one transaction holds', async () => {
  const stories = Array.from({ length: 20 }, (_, index) => {
    const story = archived(freshNumber(), `330203-bureau-${String.fromCharCode(97 + index)}`);
    const last = story.changes.at(-1)?.complaint;
    if (!last) throw new TypeError('a story has changes');
    // Each case in another category, and received, handled and closed by its own unit in three months.
    return {
      ...last,
      category: `category-${index}`,
      finished: last.finished.map((one, place) => ({ ...one, month: place < 4 ? '2026-05' : '2026-06' })),
    };
  });
  await projectBatch(batchOf(stories));
  expect(await counters()).toEqual(sumOf(stories.map(contributionOf)));
});

it('leaves deletions alone', async () => {
  const answer = await projectBatch({ Records: [{ eventID: '1', dynamodb: { SequenceNumber: '1' } }] });
  expect(answer).toEqual({ batchItemFailures: [] });
  expect(await counters()).toEqual({});
});

it('refuses an image that is no case, so that it ends as a dead letter and not in the figures', async () => {
  const [record] = batchOf([archived(freshNumber()).file.complaint]).Records;
  const broken = { ...record?.dynamodb.NewImage, version: { S: 'one' } };
  const batch = { Records: [{ eventID: '1', dynamodb: { SequenceNumber: '1', NewImage: broken } }] };
  await expect(projectBatch(batch)).rejects.toThrow();
});
