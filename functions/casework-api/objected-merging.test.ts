import { expect, it } from 'vitest';
import {
  caseAt,
  contextAt,
  finish,
  MONDAY,
  personOf,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { mergeInto } from '../../shared/domain/complaints/merge.ts';
import { allowed, reconsidering } from '../../shared/domain/complaints/procedures.testing.ts';
import { toldText } from './words/public-texts.ts';
import { statusOf } from './words/status-texts.ts';

it('a merging that is objected to is not called a refusal, neither while it is looked at nor when it stands', () => {
  const story = caseAt('accept');
  const other = caseAt('handle', {}, { number: 'TS-other' }).file;
  const merging = { person: personOf('dispatcher'), reason: '同一事项' };
  const objected = reconsidering(
    allowed(story, mergeInto({ file: story.file, other }, merging, contextAt(MONDAY))),
  );
  expect(statusOf(objected.file.complaint).zh).toBe('正在复议并案的决定');
  const colleague = personOf('dispatcher', { id: 'colleague' });
  const upheld = finish(objected, { person: colleague, outcome: 'upheld' });
  const last = upheld.changes.at(-1)?.event;
  expect(last && toldText(last).zh).toBe('复议：维持并案');
  expect(statusOf(upheld.file.complaint).zh).toBe('已并入另一件诉求');
});
