import { describe, expect, it } from 'vitest';
import { complaintNumber } from '../identifiers/complaint-number.ts';
import { hashOf } from '../proof/event-chain.ts';
import { sha256 } from '../proof/sha-256.ts';
import { type CaseStory, tell } from './case-story.testing.ts';
import type { ComplaintContent } from './complaint.ts';
import { caseAt, contextAt, finish, MONDAY, NUMBER, personOf, submitted } from './complaints.testing.ts';
import { linkCases, mergeInto } from './merge.ts';
import { ask } from './procedures.testing.ts';
import type { MainStage } from './tasks/stage.ts';

const OTHER_NUMBER = complaintNumber(MONDAY, Uint8Array.of(6, 5, 4, 3, 2, 1));
const otherAt = (stage: MainStage, about: Partial<ComplaintContent> = {}) =>
  caseAt(stage, about, { number: OTHER_NUMBER });
const merge = (one: CaseStory, two: CaseStory, person = personOf('dispatcher')) =>
  mergeInto({ file: one.file, other: two.file }, { person, reason: '同一事项' }, contextAt(MONDAY));
const link = (one: CaseStory, two: CaseStory, person = personOf('dispatcher')) =>
  linkCases({ file: one.file, other: two.file }, { person }, contextAt(MONDAY));

it('known fault of other help desks, merged cases: the duplicate’s clocks end, the other deadline and ledger stay as they were', () => {
  const [one, two] = [caseAt('dispatch'), otherAt('handle')];
  const decision = merge(one, two);
  if (!decision.ok) throw new TypeError(`refused: ${decision.code}`);
  const ended = tell(one, decision.change).file;
  const other = tell(two, decision.otherChange).file;
  expect(ended.clocks.map(({ status }) => status)).toEqual(ended.clocks.map(() => 'stopped'));
  expect(ended.tasks.filter(({ status }) => status === 'open')).toEqual([]);
  expect(other.clocks).toEqual(two.file.clocks);
  expect(other.tasks).toEqual(two.file.tasks);
  expect(other.complaint.dueAt).toBe(two.file.complaint.dueAt);
});

describe('merging', () => {
  it.each(['accept', 'dispatch'] as const)('ends a duplicate that waits at %s and links both', (stage) => {
    const decision = merge(caseAt(stage), otherAt('handle'));
    expect(decision).toMatchObject({
      ok: true,
      change: {
        complaint: {
          number: NUMBER,
          state: 'merged',
          stage: null,
          holder: null,
          closedAt: MONDAY,
          procedure: { mergedInto: OTHER_NUMBER },
        },
        event: {
          type: 'complaint-merged',
          actor: { id: 'dispatcher' },
          data: {
            into: OTHER_NUMBER,
            unit: '330200-intake',
            reasonHash: hashOf('同一事项', sha256),
            ended: [{ stage, round: 1, result: 'merged' }],
          },
        },
      },
      otherChange: {
        complaint: {
          number: OTHER_NUMBER,
          stage: 'handle',
          procedure: { links: [{ number: NUMBER, kind: 'duplicate' }] },
        },
        event: { type: 'case-linked', data: { number: NUMBER, kind: 'duplicate' } },
      },
    });
    const { file } = decision.ok ? tell(caseAt(stage), decision.change) : caseAt(stage);
    expect(file.clocks.filter(({ status }) => status !== 'stopped')).toEqual([]);
  });

  it.each([
    ['merge.same-case', caseAt('accept'), caseAt('handle'), personOf('dispatcher')],
    ['merge.not-now', finish(caseAt('accept')), otherAt('handle'), personOf('dispatcher')],
    [
      'merge.not-now',
      caseAt('handle'),
      otherAt('accept'),
      personOf('handler', { roles: ['handler', 'dispatcher', 'supervisor'], organisation: '330203-market' }),
    ],
    [
      'merge.not-now',
      caseAt('accept'),
      finish(otherAt('accept'), { outcome: 'refused' }),
      personOf('dispatcher'),
    ],
    ['task.not-yours', caseAt('accept'), otherAt('handle'), personOf('supervisor')],
    [
      'task.not-yours',
      caseAt('accept'),
      otherAt('accept', { division: '330100' }),
      personOf('dispatcher', { organisation: '330203-intake' }),
    ],
    [
      'task.role-not-allowed',
      caseAt('accept'),
      otherAt('accept'),
      personOf('dispatcher', { roles: ['visitor'] }),
    ],
    [
      'task.approval-pending',
      ask(caseAt('accept'), { kind: 'refusal' }),
      otherAt('accept'),
      personOf('dispatcher'),
    ],
    ['case.complained-of-unit', caseAt('accept'), otherAt('accept'), personOf('lead2')],
    [
      'case.complained-of-unit',
      caseAt('accept'),
      otherAt('accept', { against: { organisationId: '330200-intake', name: '受理中心' } }),
      personOf('dispatcher'),
    ],
    ['merge.answered', caseAt('accept'), otherAt('visit'), personOf('dispatcher')],
    ['merge.answered', caseAt('accept'), finish(otherAt('visit')), personOf('dispatcher')],
  ] as const)('is refused with %s', (code, one, two, person) => {
    expect(merge(one, two, person)).toEqual({ ok: false, code });
  });

  const about = (organisationId: string | null) => ({ against: { organisationId, name: '某单位' } });
  it.each([
    ['330212-housing', '330212-housing', true],
    ['330212-housing', '330212', true],
    [null, '330212-housing', true],
    ['330212-housing', null, false],
    ['330212-housing', '330203-market', false],
    ['330212', '330212-housing', false],
  ])('keeps who is complained of out: of %s into a case about %s is possible: %s', (one, two, possible) => {
    const decision = merge(caseAt('accept', about(one)), otherAt('accept', about(two)));
    expect(decision).toMatchObject(possible ? { ok: true } : { code: 'merge.other-matter' });
  });

  it.each([
    ['complaint', 'help', false],
    ['arrears', 'complaint', false],
    ['complaint', 'arrears', false],
    ['help', 'complaint', true],
    ['arrears', 'arrears', true],
  ] as const)('leaves no procedure behind: of %s into %s is possible: %s', (one, two, possible) => {
    const duplicate = submitted({}, { track: one });
    const decision = merge(duplicate, submitted({}, { track: two, number: OTHER_NUMBER }));
    expect(decision).toMatchObject(possible ? { ok: true } : { code: 'merge.other-matter' });
  });
});

describe('linking', () => {
  it('writes each case into the other; both go on', () => {
    expect(link(caseAt('handle'), otherAt('visit'))).toMatchObject({
      ok: true,
      change: {
        complaint: { stage: 'handle', procedure: { links: [{ number: OTHER_NUMBER, kind: 'related' }] } },
      },
      otherChange: {
        complaint: { stage: 'visit', procedure: { links: [{ number: NUMBER, kind: 'related' }] } },
        event: { data: { number: NUMBER, kind: 'related' } },
      },
    });
  });

  it('is told once, however often it is asked for', () => {
    const [one, two] = [caseAt('handle'), otherAt('visit')];
    const first = link(one, two);
    const again = first.ok ? link(tell(one, first.change), tell(two, first.otherChange)) : first;
    expect(again.ok && again.change.complaint.procedure.links).toHaveLength(1);
  });

  it('does not forget that one case is a duplicate of the other', () => {
    const [one, two] = [caseAt('accept'), otherAt('handle')];
    const merged = merge(one, two);
    const linked = merged.ok ? link(tell(one, merged.change), tell(two, merged.otherChange)) : merged;
    expect(linked).toMatchObject({
      ok: true,
      otherChange: { complaint: { procedure: { links: [{ number: NUMBER, kind: 'duplicate' }] } } },
    });
  });

  it.each([
    ['merge.same-case', caseAt('accept'), caseAt('handle'), personOf('dispatcher')],
    ['task.not-yours', caseAt('handle'), otherAt('accept'), personOf('handler')],
    ['task.role-not-allowed', caseAt('handle'), otherAt('accept'), personOf('auditor')],
    ['task.role-not-allowed', caseAt('handle'), otherAt('accept'), personOf('enterprise')],
    ['case.complained-of-unit', caseAt('handle'), otherAt('accept'), personOf('lead2')],
  ] as const)('is refused with %s', (code, one, two, person) => {
    expect(link(one, two, person)).toEqual({ ok: false, code });
  });
});
