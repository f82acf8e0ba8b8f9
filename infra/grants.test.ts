import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { FUNCTION_NAMES, type FunctionName } from './function-names.ts';
import { synthesize } from './testing/fixture.ts';
import { environmentNames, statementsOf, textOf } from './testing/template-reading.ts';

const template = await synthesize(({ service }) => Template.fromStack(service), { smsPool: 'pool-1a2b' });
const idOf = (name: FunctionName) => name.replaceAll('-', '');
const statements = (name: FunctionName) => statementsOf(template, `${idOf(name)}Role`);
const actions = (name: FunctionName) => statements(name).flatMap(({ Action }) => Action);
const resources = (name: FunctionName, action: string) =>
  statements(name)
    .filter(({ Action }) => Action.includes(action))
    .flatMap(({ Resource }) => (Array.isArray(Resource) ? Resource : [Resource]))
    .map(textOf);
const whoMay = (action: string) => FUNCTION_NAMES.filter((name) => actions(name).includes(action));

test.each(FUNCTION_NAMES)('%s has no wildcard action, scans nothing and deletes nothing', (name) => {
  expect(actions(name).length).toBeGreaterThan(0);
  expect(actions(name).filter((action) => /\*|Scan|Delete|Batch.*Write/.test(action))).toEqual([]);
});

describe('only those who must', () => {
  test.each<[string, FunctionName[]]>([
    ['dynamodb:GetRecords', ['relay', 'project-statistics']],
    [
      'dynamodb:PutItem',
      [
        'intake-api',
        'casework-api',
        'admin-api',
        'workflow-tasks',
        'project-statistics',
        'tick-clocks',
        'notify',
      ],
    ],
    ['states:StartExecution', ['relay']],
    ['states:DescribeExecution', ['admin-api']],
    ['states:SendTaskSuccess', ['workflow-tasks', 'relay']],
    ['events:PutEvents', ['relay']],
    ['ses:SendEmail', ['notify']],
    ['sms-voice:SendTextMessage', ['notify']],
    ['s3:PutObject', ['intake-api']],
    ['s3:GetObject', ['intake-api', 'casework-api']],
    ['s3:GetObjectTagging', ['casework-api']],
    ['s3:PutObjectTagging', []],
  ])('may %s', (action, names) => expect(whoMay(action)).toEqual(names));
});

test('officials are given only files in which the scan for malware found nothing', () => {
  const reads = statements('casework-api').filter(({ Action }) => Action.includes('s3:GetObject'));
  expect(reads.map(({ Condition }) => Condition)).toEqual([
    { StringEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' } },
  ]);
});

test('an index is open only to those who query it', () => {
  const indexesOf = (name: FunctionName) =>
    resources(name, 'dynamodb:Query').flatMap((resource) => resource.split('/index/')[1] ?? []);
  expect(Object.fromEntries(FUNCTION_NAMES.map((name) => [name, indexesOf(name).toSorted()]))).toEqual({
    'intake-api': ['by-subject'],
    'casework-api': ['by-subject', 'worklist'],
    'insight-api': ['by-subject', 'tick', 'worklist'],
    'admin-api': ['tick', 'worklist'],
    'workflow-tasks': [],
    relay: [],
    'project-statistics': [],
    'tick-clocks': ['tick'],
    notify: ['worklist'],
  });
});

test('SMS are sent from the one pool that was given, and without one by nobody', async () => {
  expect(resources('notify', 'sms-voice:SendTextMessage')).toEqual([
    expect.stringMatching(/:sms-voice:.*:pool\/pool-1a2b$/),
  ]);
  const without = await synthesize(({ service }) => Template.fromStack(service));
  expect(JSON.stringify(without.toJSON())).not.toMatch(/sms-voice|SMS_POOL/);
});

test.each(FUNCTION_NAMES)('%s uses the key only through the table or the bucket', (name) => {
  const uses = statements(name).filter(({ Action }) => Action.some((action) => action.startsWith('kms:')));
  const direct = uses.filter(({ Condition }) => !JSON.stringify(Condition ?? {}).includes('kms:ViaService'));
  expect(direct.map(({ Action }) => Action)).toEqual(
    STREAM_READERS.includes(name) ? [['kms:Decrypt', 'kms:DescribeKey']] : [],
  );
});

/** Lambda itself reads the stream with the reader's role, so not through DynamoDB on behalf of the function. */
const STREAM_READERS: readonly FunctionName[] = ['relay', 'project-statistics'];

test('every function gets the environment that the architecture documents, and nothing else', () => {
  const common = ['LOG_LEVEL', 'TABLE_NAME'];
  const more: Partial<Record<FunctionName, string[]>> = {
    'intake-api': ['BUCKET_NAME', 'ORIGIN_SECRET'],
    'casework-api': ['BUCKET_NAME', 'ORIGIN_SECRET', 'TOKEN_ISSUER', 'TOKEN_AUDIENCE', 'TOKEN_JWKS_URI'],
    'insight-api': ['ORIGIN_SECRET'],
    'admin-api': ['ORIGIN_SECRET', 'STATE_MACHINE_ARN'],
    relay: ['STATE_MACHINE_ARN', 'APPROVAL_MACHINE_ARN', 'EVENT_BUS_NAME'],
    notify: ['MAIL_SENDER', 'PUBLIC_URL', 'SMS_POOL'],
  };
  const names = [...environmentNames(template)];
  for (const name of FUNCTION_NAMES) {
    const [, variables] = names.find(([id]) => id.startsWith(`${idOf(name)}Function`)) ?? [];
    expect(variables, name).toEqual([...common, ...(more[name] ?? [])].toSorted());
  }
});
