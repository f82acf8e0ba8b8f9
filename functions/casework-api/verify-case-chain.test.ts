import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import {
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  personOf,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { allowed } from '../../shared/domain/complaints/procedures.testing.ts';
import { addInformation } from '../../shared/domain/complaints/requests/add-information.ts';
import { sendLetter } from '../../shared/domain/complaints/send-letter.ts';
import { additionPart } from '../../shared/persistence/addition-repository.ts';
import { CASE_SK, CONTENT_SK, casePk, clockSk, taskSk } from '../../shared/persistence/case-keys.ts';
import { letterPart } from '../../shared/persistence/letter-repository.ts';
import { table } from '../../shared/persistence/table.ts';
import { writeTransaction } from '../../shared/persistence/write-transaction.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { verifyCaseChain } from './verify-case-chain.ts';

it('finds a life whole as it is stored, and what somebody altered in the table beside the chain', async () => {
  await useSeededTable();
  const number = freshNumber();
  await saveStory(finish(caseAt('visit', {}, { number })));
  const verified = () => verifyCaseChain(number, personOf('auditor'));
  expect(await verified()).toMatchObject({ intact: true, brokenAt: null, altered: [] });
  const set = (sk: string, field: string, value: unknown) =>
    table.getDocumentClient().send(
      new UpdateCommand({
        TableName: table.getName(),
        Key: { pk: casePk(number), sk },
        UpdateExpression: `SET ${field.replaceAll(/\w+/g, '#$&')} = :value`,
        ExpressionAttributeNames: Object.fromEntries(field.split('.').map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: { ':value': value },
      }),
    );
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
  await useSeededTable();
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
  const verified = () => verifyCaseChain(number, personOf('auditor'));
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
