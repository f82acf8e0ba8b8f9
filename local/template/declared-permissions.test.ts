import { expect, test } from 'vitest';
import type { CloudAssembly } from './cloud-assembly.ts';
import { declaredPermissions } from './declared-permissions.ts';
import { playTemplate } from './local-template.ts';

const allow = { Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: 'table' };

/** A function with its role and a policy of one statement. */
function permissionsOf(statement: object, role: object = {}) {
  const resources = Object.entries({
    Work: ['AWS::Lambda::Function', { Role: { 'Fn::GetAtt': ['WorkRole', 'Arn'] } }],
    WorkRole: ['AWS::IAM::Role', role],
    OtherRole: ['AWS::IAM::Role', {}],
    WorkPolicy: [
      'AWS::IAM::Policy',
      { Roles: [{ Ref: 'WorkRole' }], PolicyDocument: { Statement: [statement] } },
    ],
    OtherPolicy: [
      'AWS::IAM::Policy',
      { Roles: [{ Ref: 'OtherRole' }], PolicyDocument: { Statement: [allow] } },
    ],
  } as const).map(([logicalId, [type, properties]]) => ({ stack: 'service', logicalId, type, properties }));
  const assembly: CloudAssembly = {
    folder: '/assembly',
    resources,
    find: (_, logicalId) => resources.find((one) => one.logicalId === logicalId),
    parameter: () => undefined,
    output: () => undefined,
    exported: () => undefined,
  };
  const template = playTemplate(assembly, { origin: 'http://127.0.0.1:1', sqs: 'http://127.0.0.1:2' });
  return declaredPermissions(template, [{ name: 'Work' }]).get('Work');
}

test("reads what the policies of a function's role allow", () => {
  expect(permissionsOf(allow)).toEqual([{ actions: ['dynamodb:GetItem'], resources: ['table'] }]);
  const StringEquals = { 'kms:ViaService': 's3' };
  expect(permissionsOf({ ...allow, Condition: { StringEquals } })).toMatchObject([{ through: 's3' }]);
  const clean = { StringEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' } };
  expect(permissionsOf({ ...allow, Condition: clean })).toMatchObject([
    { objectTags: { GuardDutyMalwareScanStatus: 'NO_THREATS_FOUND' } },
  ]);
});

test.each([
  ['a denial', { ...allow, Effect: 'Deny' }],
  ['everything but some actions', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
  ['another condition', { ...allow, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
  ['keys of rows', { ...allow, Condition: { StringEquals: { 'dynamodb:LeadingKeys': 'a' } } }],
])('does not play a policy with %s, by which it cannot judge', (_, statement) => {
  expect(() => permissionsOf(statement)).toThrow('cannot judge by the statement');
});

test.each(['ManagedPolicyArns', 'Policies', 'PermissionsBoundary'])('does not play a role with %s', (way) => {
  expect(() => permissionsOf(allow, { [way]: [] })).toThrow('cannot tell what the role of "Work" allows');
});
