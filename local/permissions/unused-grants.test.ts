import { expect, test } from 'vitest';
import type { Statement } from './policy.ts';
import { unusedGrants } from './unused-grants.ts';

const through = 'dynamodb.us-east-1.amazonaws.com';
const granted = new Map<string, Statement[]>([
  ['relay', [{ actions: ['dynamodb:GetItem', 'dynamodb:Query'], resources: ['table'] }]],
  [
    'notify',
    [
      { actions: ['ses:SendEmail'], resources: ['address', 'domain'] },
      { actions: ['kms:Decrypt'], resources: ['key'], through },
    ],
  ],
]);
const used = [
  { holder: 'relay', action: 'dynamodb:GetItem', resource: 'table' },
  { holder: 'relay', action: 'dynamodb:Query', resource: 'table', refused: true as const },
  { holder: 'notify', action: 'ses:SendEmail', resource: 'address' },
  { holder: 'notify', action: 'kms:Decrypt', resource: 'key' },
];

test('names each grant that no call used: by function, action, resource and way', () => {
  expect(unusedGrants(granted, used, []).unused).toEqual([
    { holder: 'relay', action: 'dynamodb:Query', resource: 'table' },
    { holder: 'notify', action: 'ses:SendEmail', resource: 'domain' },
    { holder: 'notify', action: 'kms:Decrypt', resource: 'key', through },
  ]);
});

test('an exception is for one function or all, and for one way or all', () => {
  const exceptions = [
    { holder: 'notify', actions: ['dynamodb:Query', 'ses:SendEmail'], reason: '' },
    { actions: ['kms:Decrypt'], through, reason: '' },
  ];
  expect(unusedGrants(granted, used, exceptions).unused).toMatchObject([{ action: 'dynamodb:Query' }]);
});

test('names an exception that no policy needs', () => {
  const gone = { actions: ['s3:GetObject'], reason: '' };
  expect(unusedGrants(granted, used, [gone, { actions: ['ses:SendEmail'], reason: '' }]).idle).toEqual([
    gone,
  ]);
});
