import { expect, test } from 'vitest';
import { needsOfCall } from './needs-of-call.ts';
import { type SignedCall, UnknownCallError } from './signed-call.ts';

const arn = (service: string, rest: string) => `arn:aws:${service}:us-east-1:000000000000:${rest}`;
const [main, approval] = [arn('states', 'stateMachine:Main'), arn('states', 'stateMachine:Approval')];
const landscape = { stateMachines: [main, approval], keys: { dynamodb: 'key-t', s3: 'key-f' } };
const needs = (call: Partial<SignedCall>) =>
  needsOfCall({ service: '', method: 'POST', path: '/', target: '', body: '{}', ...call }, landscape).map(
    ({ action, resources, through }) => [action, ...resources, ...(through ? [through] : [])].join(' '),
  );
const table = (operation: string, body: unknown) =>
  needs({ service: 'dynamodb', target: `DynamoDB_20120810.${operation}`, body: JSON.stringify(body) });

const cases = arn('dynamodb', 'table/Cases');
const [reads, ...writes] = ['Decrypt', 'Encrypt', 'GenerateDataKey'].map(
  (action) => `kms:${action} key-t dynamodb.us-east-1.amazonaws.com`,
);

test('a read needs its action on the table, and the key to decrypt', () => {
  expect(table('GetItem', { TableName: 'Cases' })).toEqual([`dynamodb:GetItem ${cases}`, reads]);
});

test('a query of an index needs the index, not the table', () => {
  expect(table('Query', { TableName: 'Cases', IndexName: 'tick' })).toEqual([
    `dynamodb:Query ${cases}/index/tick`,
    reads,
  ]);
});

test('a batch needs the action of batches on each table', () => {
  expect(table('BatchGetItem', { RequestItems: { Cases: {} } })).toEqual([
    `dynamodb:BatchGetItem ${cases}`,
    reads,
  ]);
});

test('a transaction needs what its parts need', () => {
  const on = { TableName: 'Cases' };
  const TransactItems = [{ Put: on }, { Update: on }, { ConditionCheck: on }, { Delete: on }];
  expect(table('TransactWriteItems', { TransactItems })).toEqual([
    ...['PutItem', 'UpdateItem', 'ConditionCheckItem', 'DeleteItem'].map((one) => `dynamodb:${one} ${cases}`),
    reads,
    ...writes,
  ]);
});

test.each([
  ['GET', 's3:GetObject', 'Decrypt'],
  ['HEAD', 's3:GetObject', 'Decrypt'],
  ['PUT', 's3:PutObject', 'GenerateDataKey'],
])('%s of a file needs %s and the key', (method, action, use) => {
  expect(needs({ service: 's3', method, path: '/files/uploads/a%20b' })).toEqual([
    `${action} arn:aws:s3:::files/uploads/a b`,
    `kms:${use} key-f s3.us-east-1.amazonaws.com`,
  ]);
});

test('tags of a file need their own action, and not the key', () => {
  const asked = { service: 's3', method: 'GET', path: '/files/uploads/a', subresource: 'tagging' } as const;
  expect(needs(asked)).toEqual(['s3:GetObjectTagging arn:aws:s3:::files/uploads/a']);
  expect(() => needs({ ...asked, method: 'PUT' })).toThrow(UnknownCallError);
});

test.each([
  ['a listing', { service: 's3', method: 'GET', path: '/files' }, ['s3:ListBucket arn:aws:s3:::files']],
  [
    'starting an execution',
    { service: 'states', target: 'AWSStepFunctions.StartExecution', body: `{"stateMachineArn":"${main}"}` },
    [`states:StartExecution ${main}`],
  ],
  [
    'looking at an execution',
    { service: 'states', target: 'AWSStepFunctions.DescribeExecution', body: '{"executionArn":"e"}' },
    ['states:DescribeExecution e'],
  ],
  [
    'telling a workflow, whose token could be of any machine',
    { service: 'states', target: 'AWSStepFunctions.SendTaskSuccess' },
    [`states:SendTaskSuccess ${main}`, `states:SendTaskSuccess ${approval}`],
  ],
  [
    'publishing',
    {
      service: 'events',
      target: 'AWSEvents.PutEvents',
      body: '{"Entries":[{"EventBusName":"Bus"},{"EventBusName":"Bus"}]}',
    },
    [`events:PutEvents ${arn('events', 'event-bus/Bus')}`],
  ],
  [
    'mail, by its address or its domain',
    { service: 'ses', path: '/v2/email/outbound-emails', body: '{"FromEmailAddress":"a@b.example"}' },
    [`ses:SendEmail ${arn('ses', 'identity/a@b.example')} ${arn('ses', 'identity/b.example')}`],
  ],
  [
    'SMS',
    {
      service: 'sms-voice',
      target: 'PinpointSMSVoiceV2.SendTextMessage',
      body: '{"OriginationIdentity":"p"}',
    },
    [`sms-voice:SendTextMessage ${arn('sms-voice', 'pool/p')}`],
  ],
])('knows what %s needs', (_, call, expected) => {
  expect(needs(call)).toEqual(expected);
});

test.each([
  { service: 'dynamodb', target: 'DynamoDB_20120810.ExecuteStatement' },
  { service: 's3', method: 'DELETE', path: '/files/x' },
  { service: 's3', method: 'PUT', path: '/files' },
  { service: 'states', target: 'AWSStepFunctions.StopExecution' },
  { service: 'events', target: 'AWSEvents.PutRule' },
  { service: 'ses', path: '/v2/email/identities' },
  { service: 'sms-voice', target: 'PinpointSMSVoiceV2.SendVoiceMessage' },
  { service: 'sqs', target: 'AmazonSQS.SendMessage' },
])('lets nothing through of which nobody has said what it needs: $service $target $path', (call) => {
  expect(() => needs(call)).toThrow(UnknownCallError);
});
