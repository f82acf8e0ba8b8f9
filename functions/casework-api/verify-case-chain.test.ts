import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { caseAt, finish, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { CASE_SK, CONTENT_SK, casePk, clockSk, taskSk } from '../../shared/persistence/case-keys.ts';
import { table } from '../../shared/persistence/table.ts';
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
