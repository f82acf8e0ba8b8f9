import { expect, test } from 'vitest';
import { grantsFor, type Need, type Statement } from './policy.ts';

const table = 'arn:aws:dynamodb:us-east-1:000000000000:table/Cases';
const key = 'arn:aws:kms:us-east-1:000000000000:key/Data';
const statements: Statement[] = [
  { actions: ['dynamodb:GetItem', 'dynamodb:Query'], resources: [table] },
  { actions: ['dynamodb:Query'], resources: [`${table}/index/tick`] },
  { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::files/uploads/*'] },
  { actions: ['s3:GetObject'], resources: ['scanned'], objectTags: { found: 'nothing' } },
  { actions: ['kms:Decrypt'], resources: [key], through: 'dynamodb.us-east-1.amazonaws.com' },
  { actions: ['logs:Put*'], resources: ['log-?'] },
];
const allowed = (action: string, resources: string | string[], more: Partial<Need> = {}) =>
  grantsFor(statements, { action, resources: [resources].flat(), ...more }).length > 0;

test.each<[string, string, string | string[], Partial<Need>?]>([
  ['an action of the list on its resource', 'dynamodb:GetItem', table],
  ['an action in other letters', 'DynamoDB:getitem', table],
  ['an index of its own', 'dynamodb:Query', `${table}/index/tick`],
  ['a file with the tag asked for', 's3:GetObject', 'scanned', { objectTags: { found: 'nothing', a: 'b' } }],
  ['anything below a wildcard', 's3:GetObject', 'arn:aws:s3:::files/uploads/a/b'],
  [
    'the key through the service that is named',
    'kms:Decrypt',
    key,
    { through: 'dynamodb.us-east-1.amazonaws.com' },
  ],
  ['an action by wildcard, one character by question mark', 'logs:PutLogEvents', 'log-1'],
  ['one of two ways', 's3:GetObject', ['arn:aws:s3:::other/x', 'arn:aws:s3:::files/uploads/x']],
])('allows %s', (_, action, resources, more) => {
  expect(allowed(action, resources, more)).toBe(true);
});

test.each<[string, string, string, Partial<Need>?]>([
  ['an action that nobody granted', 'dynamodb:Scan', table],
  ['a granted action on another index', 'dynamodb:Query', `${table}/index/worklist`],
  ['a granted action on an index that only the table has', 'dynamodb:GetItem', `${table}/index/tick`],
  ['a table whose name only begins alike', 'dynamodb:GetItem', `${table}2`],
  ['a file with another tag', 's3:GetObject', 'scanned', { objectTags: { found: 'much' } }],
  ['a file without the tag', 's3:GetObject', 'scanned'],
  ['a file beside the wildcard', 's3:GetObject', 'arn:aws:s3:::files/other/x'],
  [
    'a bucket where a dot of the pattern is another character',
    's3:GetObject',
    'arn:aws:s3x::files/uploads/x',
  ],
  ['the key without a service', 'kms:Decrypt', key],
  ['the key through another service', 'kms:Decrypt', key, { through: 's3.us-east-1.amazonaws.com' }],
  ['two characters for one question mark', 'logs:PutLogEvents', 'log-12'],
])('denies %s', (_, action, resource, more) => {
  expect(allowed(action, resource, more)).toBe(false);
});

test('names every grant that allows it, as the policy writes it', () => {
  expect(
    grantsFor(statements, { action: 's3:GetObject', resources: ['arn:aws:s3:::files/uploads/x'] }),
  ).toEqual([{ action: 's3:GetObject', resource: 'arn:aws:s3:::files/uploads/*' }]);
});
