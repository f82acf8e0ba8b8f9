import { expect, it } from 'vitest';
import { archiveComplaint } from '../../shared/domain/complaints/archive-complaint.ts';
import { type CaseStory, eventsOf, tell } from '../../shared/domain/complaints/case-story.testing.ts';
import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import {
  caseAt,
  contextAt,
  finish,
  MONDAY,
  OTHER_UNIT,
  pass,
  personOf,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { markClock } from '../../shared/domain/complaints/mark-clock.ts';
import { redrive } from '../../shared/domain/complaints/redrive.ts';
import { STAGES } from '../../shared/domain/complaints/stage.ts';
import { freshNumber } from '../../test/saved-case.ts';
import { asDelivered } from './cloud-event.testing.ts';
import { type Letter, letterOf } from './letters.ts';

const URL_OF_CITY = 'https://suda.example';

/** Each event of a case, and the letter about it. */
const lettersOf = (story: CaseStory): { type: string; letter: Letter | null }[] =>
  eventsOf(story)
    .map(asDelivered)
    .map((event) => ({
      type: event.type === 'suda.task-completed.v1' ? event.data.outcome : event.type,
      letter: letterOf(event, URL_OF_CITY),
    }));
const told = (story: CaseStory) => lettersOf(story).flatMap(({ type, letter }) => (letter ? [type] : []));

function archived(number: string, overrides: Partial<ComplaintContent> = {}): CaseStory {
  const visited = finish(caseAt('visit', overrides, { number }));
  const change = archiveComplaint(visited.file, contextAt(MONDAY));
  if (!change) throw new TypeError('a visited case is archived');
  return tell(visited, change);
}
const refused = (number: string) => finish(caseAt('accept', {}, { number }), { outcome: 'refused' });

it('tells registration, acceptance, answer and end of a smooth life, and nothing of the work between', () => {
  const story = archived(freshNumber());
  const decisions = lettersOf(story).filter(({ type }) => !type.startsWith('suda.'));
  expect(decisions).toHaveLength(STAGES.length);
  expect(told(story)).toEqual([
    'suda.complaint-submitted.v1',
    'accepted',
    'replied',
    'suda.complaint-archived.v1',
  ]);
});

it('tells that a complaint is not accepted', () => {
  expect(told(refused(freshNumber()))).toEqual(['suda.complaint-submitted.v1', 'refused']);
});

it('tells the answer of each round, and not that the complainant was dissatisfied', () => {
  const second = pass(caseAt('visit', {}, { number: freshNumber() }), { outcome: 'dissatisfied' });
  const replied = pass(pass(pass(second), { person: personOf('lead') }));
  expect(told(replied)).toEqual(['suda.complaint-submitted.v1', 'accepted', 'replied', 'replied']);
});

it('tells nothing of deadlines, of cases sent back and of repairs', () => {
  const returned = pass(caseAt('sign', {}, { number: freshNumber() }), { outcome: 'returned' });
  const again = pass(returned, { dispatch: { leadUnit: OTHER_UNIT, level: 'general', urgent: false } });
  const redriven = tell(again, redrive(again.file, personOf('admin'), 2, contextAt(MONDAY)));
  const clock = redriven.file.clocks.find(({ nextTickAt }) => nextTickAt !== null);
  const marked = markClock(redriven.file, clock?.clockId ?? '', contextAt(clock?.nextTickAt ?? ''));
  if (!marked) throw new TypeError('a running clock is marked when its time has come');
  const story = tell(redriven, marked);
  expect(lettersOf(story).map(({ type }) => type)).toEqual(
    expect.arrayContaining(['returned', 'suda.workflow-redriven.v1', 'suda.clock-marked.v1']),
  );
  expect(told(story)).toEqual(['suda.complaint-submitted.v1', 'accepted']);
});

it('says it in Chinese and in English, each with the number and the link', () => {
  const number = freshNumber();
  const letters = lettersOf(refused(number));
  expect(letters.at(-1)?.letter).toEqual({
    subject: `诉达：${number} 不予受理，理由和其他途径请在线查看 · Suda: ${number} is not accepted; see the reason and another way to go online`,
    body: [
      `您的诉求 ${number} 不予受理，理由和其他途径请在线查看。`,
      `凭登记时的查询码查看进展：https://suda.example/follow?number=${number}`,
      '',
      `Your complaint ${number} is not accepted; see the reason and another way to go online.`,
      `Follow it with the query code you were given: https://suda.example/follow?number=${number}`,
    ].join('\n'),
  });
});

it('writes the same letter about cases that differ in everything but their number', () => {
  const [one, other] = [freshNumber(), freshNumber()];
  const different: Partial<ComplaintContent> = {
    category: 'fees',
    division: '330206002',
    against: { organisationId: OTHER_UNIT, name: '某局' },
    complainant: { kind: 'person', name: '王小明', phone: '13800000000', email: 'wang@example.com' },
    urgent: true,
  };
  const texts = (story: CaseStory) => lettersOf(story).flatMap(({ letter }) => letter ?? []);
  const written = JSON.stringify(texts(archived(one))).replaceAll(one, other);
  expect(JSON.parse(written)).toEqual(texts(archived(other, different)));
});
