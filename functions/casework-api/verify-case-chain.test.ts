import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tell } from '../../shared/domain/complaints/case-story.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  pass,
  personOf,
  submitted,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { planArrears, recordPayment } from '../../shared/domain/complaints/follow-up/follow-arrears.ts';
import { makeCommitment } from '../../shared/domain/complaints/follow-up/follow-commitments.ts';
import { allowed } from '../../shared/domain/complaints/procedures.testing.ts';
import { addInformation } from '../../shared/domain/complaints/requests/add-information.ts';
import { sendLetter } from '../../shared/domain/complaints/send-letter.ts';
import { supervise } from '../../shared/domain/supervision/supervise.ts';
import { additionPart } from '../../shared/persistence/addition-repository.ts';
import { CASE_SK, CONTENT_SK, casePk, clockSk, eventSk, taskSk } from '../../shared/persistence/case-keys.ts';
import { letterPart } from '../../shared/persistence/letter-repository.ts';
import { table } from '../../shared/persistence/table.ts';
import { writeTransaction } from '../../shared/persistence/write-transaction.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { verifyCaseChain } from './verify-case-chain.ts';

beforeAll(useSeededTable);

/** What somebody with the table in his hands does: one attribute of one item, or the whole item (`null`). */
const forge = (Key: { pk: string; sk: string }, field: string | null, value?: unknown) =>
  table.getDocumentClient().send(
    field === null
      ? new DeleteCommand({ TableName: table.getName(), Key })
      : new UpdateCommand({
          ...{ TableName: table.getName(), Key },
          UpdateExpression: `${value === undefined ? 'REMOVE' : 'SET'} ${field.replaceAll(/\w+/g, '#$&')}${value === undefined ? '' : ' = :value'}`,
          ExpressionAttributeNames: Object.fromEntries(field.split('.').map((name) => [`#${name}`, name])),
          ...(value !== undefined && { ExpressionAttributeValues: { ':value': value } }),
        }),
  );

it('finds a life whole as it is stored, and what somebody altered in the table beside the chain', async () => {
  const number = freshNumber();
  await saveStory(finish(caseAt('visit', {}, { number })));
  const verified = () => verifyCaseChain(number, personOf('auditor'), { now: () => MONDAY });
  expect(await verified()).toMatchObject({ intact: true, brokenAt: null, altered: [] });
  const set = (sk: string, field: string, value: unknown) => forge({ pk: casePk(number), sk }, field, value);
  await set(CONTENT_SK, 'title', '一切都好');
  await set(taskSk('handle', 1), 'completion.statement', { answer: '不予处理' });
  await set(clockSk('visit#1'), 'dueAt', '2026-12-31T15:59:59.000Z');
  await set(CASE_SK, 'level', 'complex');
  const { intact, brokenAt, altered, events } = await verified();
  expect({ intact, brokenAt }).toEqual({ intact: false, brokenAt: null });
  expect(altered).toMatchObject([
    { version: 1, what: 'content' },
    { version: 8, what: 'statement' },
    { version: 14, what: 'clock' },
    { version: 14, what: 'case' },
  ]);
  await set(CASE_SK, 'policyVersion', 99);
  expect(await verified()).toMatchObject({ intact: false });
  expect(altered[1]?.version).toBeLessThanOrEqual(events);
});

it('finds that the table holds other words of the complainant or of a letter than were written', async () => {
  const number = freshNumber();
  const begun = caseAt('handle', {}, { number });
  const informed = allowed(begun, addInformation(begun.file, { text: '照片' }, contextAt(MONDAY)));
  const letter = { language: 'zh', subject: '最新进展', text: '已在核实。' } as const;
  const template = { code: 'progress', version: 1, when: ['handle'] } as const;
  const input = { person: personOf('handler'), template, letter };
  const story = allowed(informed, sendLetter(informed.file, input, contextAt(MONDAY)));
  await saveStory(story);
  const version = story.file.complaint.version;
  const written = { number, at: MONDAY };
  const name = { zh: '进展', en: 'Progress' };
  await writeTransaction([
    additionPart({ ...written, version: version - 1, text: '照片' }),
    letterPart({ ...written, ...letter, version, name, by: 'handler', unit: LEAD_UNIT }),
  ]);
  const verified = () => verifyCaseChain(number, personOf('auditor'), { now: () => MONDAY });
  expect(await verified()).toMatchObject({ intact: true, altered: [] });
  await writeTransaction([
    additionPart({ ...written, version: version - 1, text: '没有照片' }),
    letterPart({ ...written, ...letter, text: '不予处理。', version, name, by: 'handler', unit: LEAD_UNIT }),
  ]);
  expect((await verified()).altered).toEqual([
    { version: version - 1, what: 'addition' },
    { version, what: 'letter' },
  ]);
});

it('finds altered books: what was paid, and a promise; not that payments were once not kept one by one', async () => {
  const number = freshNumber();
  const person = personOf('handler');
  const plan = { person, debt: 200, paid: 0, instalments: [{ due: '2026-04-30', amount: 200 }] };
  let story = pass(pass(pass(submitted({}, { number, track: 'arrears' }))));
  story = allowed(story, planArrears(story.file, plan, contextAt(MONDAY)));
  story = allowed(story, recordPayment(story.file, { person, amount: 50 }, contextAt(MONDAY)));
  const paid = story.file.complaint.version;
  const promise = { person, what: '公布清单', due: '2026-03-04' };
  story = allowed(story, makeCommitment(story.file, promise, contextAt(MONDAY)));
  await saveStory(story);
  const verified = () => verifyCaseChain(number, personOf('auditor'), { now: () => MONDAY });
  const set = (field: string, value?: unknown) =>
    forge({ pk: casePk(number), sk: CASE_SK }, `procedure.${field}`, value);
  expect(await verified()).toMatchObject({ intact: true, altered: [] });
  await set('arrears.payments');
  expect(await verified()).toMatchObject({ intact: true, altered: [] });
  await set('arrears.paid', 200);
  await set('commitments', []);
  expect((await verified()).altered).toEqual([
    { version: paid, what: 'debt' },
    { version: paid + 1, what: 'commitment' },
  ]);
});

const FAR = '9998-01-01T00:00:00.000Z';

it.each<[string, string, string, unknown]>([
  ['clock that no tick finds in time', clockSk('handle#1'), 'tickAt', FAR],
  ['clock that no tick finds at all', clockSk('handle#1'), 'tickShard', undefined],
  ['task on no worklist', taskSk('handle', 1), 'worklistUnit', undefined],
  ["task on another unit's worklist", taskSk('handle', 1), 'worklistUnit', '330212-housing'],
  ['task far down its worklist', taskSk('handle', 1), 'worklistDue', FAR],
  [
    'task that was finished in another month',
    taskSk('sign', 1),
    'subject',
    'FINISHED#330212-housing#2020-01',
  ],
  ['task that the index has as late', taskSk('sign', 1), 'onTime', false],
  ['case under no enterprise', CASE_SK, 'subject', undefined],
  ['content about another unit', CONTENT_SK, 'subject', 'SIMILAR#330205#service'],
  ['case of another day', eventSk(1), 'subject', 'DAY#20200101#3'],
  ['case that is listed no more', 'LISTING', 'subject', undefined],
  ['listing that is over', 'LISTING', 'endedAt', MONDAY],
])('finds a %s', async (_, sk, field, value) => {
  const number = await listedCase();
  await forge({ pk: casePk(number), sk }, field, value);
  const { intact, altered } = await verifyCaseChain(number, personOf('auditor'), { now: () => MONDAY });
  expect({ intact, what: altered.map(({ what }) => what) }).toEqual({ intact: false, what: ['index'] });
});

it('finds that the row of a listing is gone, or that one was put in', async () => {
  const number = await listedCase();
  const verified = () => verifyCaseChain(number, personOf('auditor'), { now: () => MONDAY });
  await forge({ pk: casePk(number), sk: 'LISTING' }, null);
  expect((await verified()).altered).toMatchObject([{ what: 'index' }]);
  const other = freshNumber();
  await saveStory(caseAt('handle', {}, { number: other }));
  await forge({ pk: casePk(other), sk: 'LISTING' }, 'subject', 'LISTED#3302');
  await forge({ pk: casePk(other), sk: 'LISTING' }, 'subjectAt', `${MONDAY}#${other}`);
  expect((await verifyCaseChain(other, personOf('auditor'), { now: () => MONDAY })).altered).toMatchObject([
    { what: 'index' },
  ]);
});

it('finds an overdue clock that was told to wait', async () => {
  const number = await listedCase();
  await forge({ pk: casePk(number), sk: clockSk('handle#1') }, 'nextTickAt', FAR);
  await forge({ pk: casePk(number), sk: clockSk('handle#1') }, 'tickAt', `${FAR}#${number}#handle#1`);
  const { altered } = await verifyCaseChain(number, personOf('auditor'), { now: () => MONDAY });
  expect(altered).toMatchObject([{ what: 'clock' }]);
});

describe('configuration', () => {
  beforeEach(useSeededTable);

  it.each<[string, string, string, string | null, unknown]>([
    ['policy that is gone', 'service-policy', 'VERSION#000001', null, null],
    ['ladder that was altered', 'ladder', 'VERSION#000001', 'value.listedAfterDissatisfied', 9],
    ['taxonomy that took effect otherwise', 'taxonomy', 'VERSION#000001', 'effectiveFrom', MONDAY],
    ['calendar that was altered', 'calendar', 'VERSION#000007', 'note', 'x'],
  ])('finds that the case is decided under a %s', async (_, kind, sk, field, value) => {
    const number = await listedCase();
    await forge({ pk: `CONFIGURATION#${kind}`, sk }, field, value);
    const { altered } = await verifyCaseChain(number, personOf('auditor'), { now: () => MONDAY });
    expect(altered.map(({ what }) => what)).toEqual(['configuration']);
  });
});

/** A case of an enterprise that is listed and has been accepted, dispatched and signed. */
async function listedCase(): Promise<string> {
  const number = freshNumber();
  const story = caseAt('handle', {}, { number });
  const act = { person: personOf('supervisor'), act: 'list', reason: '群众反映强烈' } as const;
  const listed = supervise(story.file, act, contextAt(MONDAY));
  if (!listed.ok) throw new TypeError(`refused: ${listed.code}`);
  await saveStory(tell(story, listed.change));
  return number;
}
