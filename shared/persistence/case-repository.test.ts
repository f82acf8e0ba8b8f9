import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyItem, useCaseTable } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { archiveComplaint } from '../domain/complaints/archive-complaint.ts';
import { eventsOf, tell } from '../domain/complaints/case-story.testing.ts';
import type { Complainant } from '../domain/complaints/complaint.ts';
import {
  attempt,
  caseAt,
  contentOf,
  contextAt,
  finish,
  MONDAY,
  open,
  submitted,
} from '../domain/complaints/complaints.testing.ts';
import { anyLife, walk } from '../domain/complaints/model/case-walk.testing.ts';
import { findChainBreak, hashOf } from '../domain/proof/event-chain.ts';
import { sha256 } from '../domain/proof/sha-256.ts';
import { changeParts, readCaseFile, readCaseRecord, readContent, saveChange } from './case-repository.ts';
import { letterPart, type WrittenLetter } from './letter-repository.ts';
import { StaleCaseError } from './persistence-error.ts';
import { writeTransaction } from './write-transaction.ts';

beforeAll(useCaseTable);

/** Tasks and clocks come back by key, not in the order in which they began. */
const byKey = <T extends { tasks: readonly { taskId: string }[]; clocks: readonly { clockId: string }[] }>(
  file: T,
) => ({
  ...file,
  tasks: file.tasks.toSorted((a, b) => a.taskId.localeCompare(b.taskId)),
  clocks: file.clocks.toSorted((a, b) => a.clockId.localeCompare(b.clockId)),
});

describe('a case', () => {
  it('is read back exactly as its whole life was saved, and proves itself', async () => {
    const number = freshNumber();
    const visited = finish(caseAt('visit', {}, { number }));
    const archived = archiveComplaint(visited.file, contextAt(MONDAY));
    const story = archived ? tell(visited, archived) : visited;
    await saveStory(story);
    const record = await readCaseRecord(number);
    if (!record) throw new TypeError(`${number} was not saved`);
    const { content, events, additions, letters, ...file } = record;
    expect(byKey(file)).toEqual(byKey(story.file));
    expect(content).toEqual(contentOf());
    expect([...additions, ...letters]).toEqual([]);
    expect(events).toEqual(eventsOf(story));
    expect(findChainBreak(events, record.complaint.head, sha256)).toBeNull();
    const forCommands = await readCaseFile(number);
    expect(forCommands && byKey(forCommands)).toEqual(byKey(story.file));
  });

  it('has what officials wrote beside it, in order, each with its version', async () => {
    const number = freshNumber();
    await saveStory(submitted({}, { number }));
    const letter = (version: number): WrittenLetter => ({
      ...{ number, version, at: MONDAY, by: 'handler', unit: '330203-market' },
      ...{ name: { zh: '进展告知书', en: 'Progress' }, language: 'zh', subject: '进展' },
      text: `第一行\n\n“引号” 𠮷 ${version}`,
    });
    await writeTransaction([letterPart(letter(12)), letterPart(letter(9))]);
    expect((await readCaseRecord(number))?.letters).toEqual([letter(9), letter(12)]);
    expect(Object.keys((await readCaseFile(number)) ?? {})).not.toContain('letters');
  });

  it('is read back exactly after any life', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, async (life) => {
        const number = freshNumber();
        const story = walk(life, undefined, { number });
        await saveStory(story);
        const record = await readCaseRecord(number);
        expect(record && byKey(record)).toMatchObject(byKey(story.file));
        expect(record && findChainBreak(record.events, story.file.complaint.head, sha256)).toBeNull();
      }),
      { numRuns: 6 },
    );
  });

  it.each<[string, Complainant]>([
    [
      'an enterprise',
      { kind: 'enterprise', name: '厂', creditCode: '91330203MA2000001C', creditCodeConfirmed: true },
    ],
    [
      'a person with an optional field left out',
      { kind: 'person', name: '王𠮷', email: 'a@example.com', phone: undefined },
    ],
    ['nobody known', { kind: 'anonymous' }],
    [
      'a chamber for a firm',
      { kind: 'on-behalf', name: '商会', phone: '13812345678', agent: '宁波市工商联' },
    ],
  ])('keeps a content whose hash can be computed again: from %s', async (_, complainant) => {
    const number = freshNumber();
    const content = contentOf({
      complainant,
      body: '第一行\n第二行\t"引号" \\ \u2028 𠮷 😀 é',
      attachments: [
        {
          attachmentId: 'a',
          fileName: '照片 1.jpg',
          contentType: 'image/jpeg',
          size: 20_971_520,
          key: 'uploads/a',
        },
      ],
    });
    const story = submitted(content, { number });
    await saveStory(story, content);
    const stored = await readContent(number);
    expect(hashOf(stored, sha256)).toBe(story.file.complaint.contentHash);
  });

  it('is null when there is none', async () => {
    expect(await readCaseFile(freshNumber())).toBeNull();
    expect(await readCaseRecord(freshNumber())).toBeNull();
    expect(await readContent(freshNumber())).toBeNull();
  });
});

describe('a write decided on an old version', () => {
  it('is refused whole', async () => {
    const number = freshNumber();
    const story = caseAt('accept', {}, { number });
    await saveStory(story);
    const [accepted, refused] = [attempt(story), attempt(story, { outcome: 'refused' })];
    if (!accepted.ok || !refused.ok) throw new TypeError('both are possible');
    await saveChange(accepted.change, 1);
    const before = await everyItem();
    await expect(saveChange(refused.change, 1)).rejects.toBeInstanceOf(StaleCaseError);
    expect(await everyItem()).toEqual(before);
  });

  it('loses when two are written at the same time: one of them stands', async () => {
    const number = freshNumber();
    const story = caseAt('accept', {}, { number });
    await saveStory(story);
    const outcomes = ['accepted', 'refused', 'accepted'] as const;
    const changes = outcomes.map((outcome) => attempt(story, { outcome }));
    const results = await Promise.allSettled(
      changes.map((decision) => (decision.ok ? saveChange(decision.change, 1) : Promise.reject())),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const record = await readCaseRecord(number);
    expect(record?.complaint.version).toBe(2);
    expect(record && findChainBreak(record.events, record.complaint.head, sha256)).toBeNull();
  });

  it('cannot file a second case under the number of another', async () => {
    const story = submitted({}, { number: freshNumber() });
    await saveStory(story);
    const before = await everyItem();
    await expect(
      saveStory(submitted({ urgent: true }, { number: story.file.complaint.number })),
    ).rejects.toBeInstanceOf(StaleCaseError);
    expect(await everyItem()).toEqual(before);
  });

  it('never opens a task or appends an event twice', async () => {
    const story = open(finish(caseAt('accept', {}, { number: freshNumber() })));
    await saveStory(story);
    const last = story.changes.at(-1);
    if (!last) throw new TypeError('a story has changes');
    // Even if the condition on the case's version were not there.
    for (const part of changeParts(last, last.complaint.version - 1).slice(1, 3))
      await expect(writeTransaction([part])).rejects.toBeInstanceOf(StaleCaseError);
  });
});
