import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import type { Complaint } from '../domain/complaints/complaint.ts';
import { caseAt, NUMBER, submitted } from '../domain/complaints/complaints.testing.ts';
import { anyLife, walk } from '../domain/complaints/model/case-walk.testing.ts';
import { parseComplaintImage } from './complaint-image.ts';
import { complaintItem } from './complaint-item.ts';

const imageOf = (item: object) =>
  parseComplaintImage({ pk: `CASE#${NUMBER}`, sk: 'CASE', _et: 'complaint', ...item });
const everyVersion = (look: (complaint: Complaint) => void) =>
  fc.assert(
    fc.property(anyLife, (life) => {
      walk(life, ({ file }) => look(file.complaint));
    }),
    { numRuns: 60 },
  );

it('is read back as it was, whatever has happened to the case', () => {
  everyVersion((complaint) => expect(imageOf(complaintItem(complaint))).toEqual(complaint));
});

it('is read as it was where an earlier version stored all of it', () => {
  everyVersion((complaint) => expect(imageOf(complaint)).toEqual(complaint));
});

it('is read as far as it goes where it was stored before there were a ladder and such a procedure', () => {
  const { complaint } = submitted().file;
  const { ladderVersion: _, procedure: __, ...early } = complaint;
  expect(imageOf(early)).toEqual({ ...complaint, ladderVersion: null });
  expect(imageOf({ ...early, procedure: { reconsidered: true } }).procedure).toEqual({
    ...complaint.procedure,
    reconsidered: true,
  });
});

it('keeps nothing of what has not happened', () => {
  const { procedure, standing, ...item } = complaintItem(submitted().file.complaint);
  expect(procedure).toEqual({});
  expect(Object.keys(standing)).toEqual(['stage', 'dueAt']);
  expect(Object.values(item)).not.toContain(null);
});

it('leaves its row of the index as it is from station to station', () => {
  const index = inject('caseTable').GlobalSecondaryIndexes.find(
    ({ IndexName }) => IndexName === 'by-subject',
  );
  const attributes = ['subject', 'subjectAt', ...(index?.Projection?.NonKeyAttributes ?? [])];
  const rows = caseAt('visit').changes.map(({ complaint }) =>
    attributes.map((name) => new Map(Object.entries(complaintItem(complaint))).get(name)),
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !isDeepStrictEqual(row, rows[0]))).toEqual([]);
});
