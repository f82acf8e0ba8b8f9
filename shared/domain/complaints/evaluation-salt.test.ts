import { expect, it } from 'vitest';
import { chainEvent } from '../proof/event-chain.ts';
import { sha256 } from '../proof/sha-256.ts';
import type { CaseEvent } from './case-event.ts';
import { caseAt, finish } from './complaints.testing.ts';
import { archived } from './procedures.testing.ts';

const OUTCOMES = ['satisfied', 'basically-satisfied', 'not-reached', 'dissatisfied'] as const;

/** Whether the hash of an event fits when somebody who knows all but the salt writes the rating into it. */
function isGuessed({ hash, previousHash, ...event }: CaseEvent, rated: object): boolean {
  const { salt: _, ...data } = { salt: '', ...event.data };
  return chainEvent({ ...event, data: { ...data, ...rated } }, previousHash, sha256).hash === hash;
}

it('how a complainant rated is not found out by trying the ratings with the hashes of the chain', () => {
  const { changes } = archived(finish(caseAt('visit'), { statement: {} }));
  const [visit, end] = changes.slice(-2).map(({ event }) => event);
  for (const outcome of OUTCOMES) {
    expect(visit && isGuessed(visit, { outcome, result: outcome })).toBe(false);
    expect(end && isGuessed(end, { satisfaction: outcome })).toBe(false);
  }
  expect(visit && isGuessed(visit, visit.data)).toBe(true);
});

it('two cases, and two events of one, have salts of their own', () => {
  const salts = [caseAt('visit'), caseAt('visit', {}, { number: 'TS20260302ABCDEF7' })].flatMap((story) => {
    const hidden = { ...story.file.complaint, queryCodeHash: story.file.complaint.number.repeat(4) };
    const { changes } = archived(finish({ ...story, file: { ...story.file, complaint: hidden } }));
    return changes.slice(-2).map(({ event }) => 'salt' in event.data && event.data.salt);
  });
  expect(new Set(salts).size).toBe(4);
});
