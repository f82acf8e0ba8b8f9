import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../shared/contracts/case-actions.ts';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import {
  caseAt,
  contentOf,
  contextAt,
  personOf,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import type { MainStage } from '../../../shared/domain/complaints/tasks/stage.ts';
import { findChainBreak, hashOf } from '../../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../../shared/domain/proof/sha-256.ts';
import { readCaseRecord } from '../../../shared/persistence/case-repository.ts';
import { everyItem } from '../../../test/case-table.ts';
import { freshNumber, saveStory } from '../../../test/saved-case.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { actOnCase } from '../act-on-case.ts';
import { officialView } from '../views/official-view.ts';
import { publicView } from '../views/public-view.ts';
import { listLetters } from './list-letters.ts';

beforeAll(useSeededTable);

const NOW = at('2026-03-02 11:00');
const dependencies = { now: () => NOW };
const { complainant } = contentOf();
const LETTER = {
  action: 'write-letter',
  template: 'progress',
  language: 'zh',
  subject: '诉求的最新进展',
  text: `尊敬的${complainant.name}：\n\n已在核实，信用代码 ${complainant.creditCode}。`,
} as const satisfies CaseAction;

const write = (
  number: string,
  action: CaseAction = LETTER,
  person: Person = personOf('handler'),
  key: string | null = null,
) => actOnCase(number, action, key, person, dependencies);

async function savedAt(stage: MainStage): Promise<string> {
  const number = freshNumber();
  await saveStory(caseAt(stage, {}, { number }));
  return number;
}

async function recordOf(number: string) {
  const record = await readCaseRecord(number);
  if (!record) throw new TypeError(`${number} was not saved`);
  return record;
}

describe('a letter that an official wrote', () => {
  it('is stored beside the case as it was sent, its hash in the chain', async () => {
    const number = await savedAt('handle');
    const { version } = await write(number);
    const { complaint, events, letters } = await recordOf(number);
    const { subject, text } = LETTER;
    expect(letters).toEqual([
      {
        ...{ number, version, at: NOW, by: 'handler', unit: '330203-market', language: 'zh', subject, text },
        name: { zh: '进展告知书', en: 'Progress' },
      },
    ]);
    expect(findChainBreak(events, complaint.head, sha256)).toBeNull();
    expect(events.at(-1)).toMatchObject({
      type: 'letter-written',
      data: { template: 'progress', templateVersion: 1, textHash: hashOf({ subject, text }, sha256) },
    });
  });

  it('sent again with its key is written once', async () => {
    const number = await savedAt('handle');
    const first = await write(number, LETTER, undefined, 'letter-1');
    expect(await write(number, LETTER, undefined, 'letter-1')).toEqual(first);
    expect((await recordOf(number)).letters).toHaveLength(1);
  });

  it('is read by the complainant with date and unit, without the official’s name', async () => {
    const number = await savedAt('handle');
    await write(number);
    const { letters, timeline } = await publicView(await recordOf(number), contextAt(NOW));
    const { subject, text } = LETTER;
    expect(letters).toMatchObject([{ at: NOW, unit: { name: '海曙区市场监督管理局' }, subject, text }]);
    expect(JSON.stringify(letters)).not.toContain('"by"');
    expect(timeline.at(-1)).toMatchObject({ at: NOW, unit: { id: '330203-market' }, note: null });
  });

  it('stands among what the complainant was told, instead of the notice that there is one', async () => {
    const number = await savedAt('handle');
    await write(number);
    const { letters } = await listLetters(number, personOf('handler'), dependencies);
    expect(letters.at(-1)).toMatchObject({
      notice: 'letter-written',
      text: LETTER.text,
      language: 'zh',
      statutory: false,
      written: { by: 'official', unit: { id: '330203-market' }, name: { zh: '进展告知书' } },
    });
    expect(letters.filter(({ notice }) => notice === 'letter-written')).toHaveLength(1);
  });

  it('names the account that wrote it to an auditor only', async () => {
    const number = await savedAt('handle');
    await write(number);
    const { letters } = await listLetters(number, personOf('auditor'), dependencies);
    expect(letters.at(-1)).toMatchObject({ written: { by: 'handler' } });
  });

  it('is read whole by the enterprise that it is for, without the official’s name', async () => {
    const number = await savedAt('handle');
    await write(number);
    const own = personOf('handler', { roles: ['enterprise'], organisation: complainant.creditCode ?? '' });
    const { letters } = await listLetters(number, own, dependencies);
    expect(letters.at(-1)).toMatchObject({ text: LETTER.text, written: { by: null } });
  });

  it.each([
    ['handler', true],
    ['dispatcher', true],
    ['auditor', false],
    ['visitor', null],
  ] as const)('that says who complains is read whole by a %s: %s', async (user, whole) => {
    const number = await savedAt('handle');
    await write(number);
    const listed = listLetters(number, personOf(user), dependencies);
    if (whole === null) return expect(listed).rejects.toMatchObject({ code: 'case.not-found' });
    const { letters: all } = await listed;
    const { letters, offers } = await officialView(await recordOf(number), personOf(user), contextAt(NOW));
    for (const text of [all.at(-1)?.text, letters.at(-1)?.text])
      for (const identity of [complainant.name, complainant.creditCode])
        expect(text?.includes(identity ?? '')).toBe(whole);
    expect(offers.some(({ action }) => action === 'write-letter')).toBe(user === 'handler');
  });
});

describe('what is not possible is refused and changes nothing', () => {
  it.each<[string, MainStage, Partial<typeof LETTER> | { template: string } | { text: string }, string]>([
    ['letter.gaps-left', 'handle', { text: '已在核实，【待填：下一步】' }, 'handler'],
    ['letter.not-now', 'sign', {}, 'handler'],
    ['letter.not-now', 'handle', { template: 'love-letter' }, 'handler'],
    ['letter.not-now', 'visit', {}, 'handler'],
    ['task.not-yours', 'handle', {}, 'dispatcher'],
    ['case.not-found', 'handle', {}, 'handler2'],
  ])('%s at %s', async (code, stage, change, user) => {
    const number = await savedAt(stage);
    const before = await everyItem();
    const action = { ...LETTER, ...change };
    await expect(write(number, action, personOf(user))).rejects.toMatchObject({ code });
    expect(await everyItem()).toEqual(before);
  });
});
