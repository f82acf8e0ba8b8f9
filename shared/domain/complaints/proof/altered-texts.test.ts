import { describe, expect, it } from 'vitest';
import { sha256 } from '../../proof/sha-256.ts';
import { changeLevel } from '../../supervision/change-level.ts';
import { type CaseStory, eventsOf, tell } from '../case-story.testing.ts';
import {
  caseAt,
  contentOf,
  contextAt,
  finish,
  MONDAY,
  OTHER_UNIT,
  pass,
  personOf,
} from '../complaints.testing.ts';
import {
  approved,
  archived,
  assistedBy,
  dispatchedTo,
  reconsidering,
  refused,
} from '../procedures.testing.ts';
import { alteredTexts } from './altered-texts.ts';

type Record = Parameters<typeof alteredTexts>[0];
const recordOf = (story: CaseStory, edit: Partial<Record> = {}): Record => ({
  content: contentOf(),
  events: eventsOf(story),
  tasks: story.file.tasks,
  additions: [],
  letters: [],
  ...edit,
});
const found = (record: Record) => alteredTexts(record, sha256);
const visited = finish(caseAt('visit'));

describe('texts beside the chain', () => {
  it.each<[string, CaseStory]>([
    ['a whole life', archived(visited)],
    ['a refusal', refused()],
    ['supplements that are asked', pass(caseAt('accept'), { outcome: 'supplement-asked' })],
    ['an extension that was granted', approved(caseAt('handle'), { kind: 'extension' })],
    ['an opinion of a co-handling unit', assistedBy(dispatchedTo(OTHER_UNIT))],
    ['a second round', pass(caseAt('visit'), { outcome: 'dissatisfied' })],
  ])('are as they were chained: %s', (_, story) => {
    expect(found(recordOf(story))).toEqual([]);
  });

  it('are told with their event: what the complainant wrote later', () => {
    const story = reconsidering();
    const { version = 0 } = eventsOf(story).find(({ type }) => type === 'reconsideration-requested') ?? {};
    const withReason = (text: string) => recordOf(story, { additions: [{ version, text }] });
    const altered = [{ version, what: 'addition' }];
    expect(found(withReason('没有异议'))).toEqual(altered);
    expect(found(recordOf(story))).toEqual(altered);
  });

  it('are told with their event: the complaint', () => {
    const content = { ...contentOf(), body: '一切都好。' };
    expect(found(recordOf(visited, { content }))).toEqual([{ version: 1, what: 'content' }]);
  });

  it('are told with their event: what an official stated, also when it is gone', () => {
    const { version } = eventsOf(visited).findLast(({ type }) => type === 'task-completed') ?? {};
    const at = (story: CaseStory, statement: object | null) =>
      story.file.tasks.map((task) =>
        task.stage === 'visit' && task.completion
          ? { ...task, completion: statement && { ...task.completion, statement: { ...statement } } }
          : task,
      );
    const altered = [{ version, what: 'statement' }];
    expect(found(recordOf(visited, { tasks: at(visited, { comment: '很满意' }) }))).toEqual(altered);
    expect(found(recordOf(visited, { tasks: at(visited, null) }))).toEqual(altered);
  });

  it('are as they were chained where two people noted something at the same instant', () => {
    const levelBy = (story: CaseStory, id: string, level: 'simple' | 'complex') => {
      const input = { person: personOf('supervisor', { id }), level, reason: `${level}：${id}` };
      const decision = changeLevel(story.file, input, contextAt(MONDAY));
      if (!decision.ok) throw new TypeError(`refused: ${decision.code}`);
      return tell(story, decision.change);
    };
    const story = levelBy(levelBy(caseAt('handle'), 'one', 'complex'), 'other', 'simple');
    expect(found(recordOf(story))).toEqual([]);
  });
});
