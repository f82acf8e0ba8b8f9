import { Match, Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { ROLES } from '../shared/contracts/session.ts';
import { synthesize } from './testing/fixture.ts';
import { statementsOf, textOf } from './testing/template-reading.ts';

const template = await synthesize(({ data }) => Template.fromStack(data));

test('logical ids of what must not be replaced never change', () => {
  const idsOf = (type: string) => Object.keys(template.findResources(type));
  expect(idsOf('AWS::DynamoDB::Table')).toEqual(['CaseTable']);
  expect(idsOf('AWS::KMS::Key')).toEqual(['DataKey']);
  expect(idsOf('AWS::S3::Bucket').toSorted()).toEqual(['AccessLogsBucket', 'AttachmentsBucket']);
  expect(idsOf('AWS::Cognito::UserPool')).toEqual(['UserPool']);
  expect(idsOf('AWS::Cognito::UserPoolDomain')).toEqual(['UserPoolDomain']);
});

test.each(['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::Cognito::UserPool'])(
  '%s outlives its stack',
  (type) => template.allResources(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' }),
);

test('the table is on demand, recoverable, streamed, protected, and forgets by expiresAt', () => {
  template.hasResourceProperties('AWS::DynamoDB::Table', {
    BillingMode: 'PAY_PER_REQUEST',
    DeletionProtectionEnabled: true,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    SSESpecification: {
      SSEEnabled: true,
      SSEType: 'KMS',
      KMSMasterKeyId: { 'Fn::GetAtt': ['DataKey', 'Arn'] },
    },
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
  });
});

test('the table has the three sparse indexes', () => {
  const index = (name: string, partition: string, sort: string, projection: string) =>
    Match.objectLike({
      IndexName: name,
      KeySchema: [
        { AttributeName: partition, KeyType: 'HASH' },
        { AttributeName: sort, KeyType: 'RANGE' },
      ],
      Projection: Match.objectLike({ ProjectionType: projection }),
    });
  template.hasResourceProperties('AWS::DynamoDB::Table', {
    GlobalSecondaryIndexes: [
      index('worklist', 'worklistUnit', 'worklistDue', 'INCLUDE'),
      index('tick', 'tickShard', 'tickAt', 'INCLUDE'),
      index('by-subject', 'subject', 'subjectAt', 'INCLUDE'),
    ],
  });
});

test('evidence is private, versioned, encrypted with the key of the service, and its reading is logged', () => {
  template.hasResourceProperties('AWS::S3::Bucket', {
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        Match.objectLike({ ServerSideEncryptionByDefault: Match.objectLike({ SSEAlgorithm: 'aws:kms' }) }),
      ],
    },
    LoggingConfiguration: Match.objectLike({ DestinationBucketName: { Ref: 'AccessLogsBucket' } }),
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    VersioningConfiguration: { Status: 'Enabled' },
  });
});

test('whatever is sent is scanned for malware, and tagged with what was found', () => {
  template.hasResourceProperties('AWS::GuardDuty::MalwareProtectionPlan', {
    ProtectedResource: {
      S3Bucket: { BucketName: { Ref: 'AttachmentsBucket' }, ObjectPrefixes: ['uploads/'] },
    },
    Actions: { Tagging: { Status: 'ENABLED' } },
  });
});

test('the scanner reads and tags what was sent, writes only the file it tries itself out with, and deletes nothing', () => {
  const scanner = statementsOf(template, 'MalwareScanRole');
  const on = (action: string) =>
    scanner
      .filter(({ Action }) => Action.includes(action))
      .map(({ Resource }) => textOf(Resource).replace(/^\*/, ''));
  for (const action of ['GetObject', 'GetObjectVersion', 'PutObjectTagging', 'GetObjectTagging'])
    expect(on(`s3:${action}`), action).toEqual(['/uploads/*']);
  expect(on('s3:PutObject')).toEqual(['/malware-protection-resource-validation-object']);
  expect(on('events:PutRule')).toEqual([
    expect.stringMatching(/:rule\/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3\*$/),
  ]);
  expect(
    scanner.flatMap(({ Action }) => Action).filter((action) => /^s3:.*(\*|Delete)/.test(action)),
  ).toEqual([]);
  const [key, ...others] = scanner.filter(({ Action }) => Action.includes('kms:Decrypt'));
  expect(others).toEqual([]);
  expect(JSON.stringify(key?.Condition)).toContain('kms:ViaService');
  template.hasResourceProperties('AWS::IAM::Role', {
    AssumeRolePolicyDocument: {
      Statement: [
        Match.objectLike({ Principal: { Service: 'malware-protection-plan.guardduty.amazonaws.com' } }),
      ],
    },
  });
});

test('the key rotates', () => {
  template.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
});

test('officials are created by an administrator and need an authenticator app', () => {
  template.hasResourceProperties('AWS::Cognito::UserPool', {
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    DeletionProtection: 'ACTIVE',
    EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    MfaConfiguration: 'ON',
    Policies: { PasswordPolicy: Match.objectLike({ MinimumLength: 12, PasswordHistorySize: 5 }) },
    Schema: Match.arrayWith([Match.objectLike({ Name: 'organisation' })]),
    UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
  });
});

test('every role is a group', () => {
  for (const role of ROLES)
    template.hasResourceProperties('AWS::Cognito::UserPoolGroup', { GroupName: role });
  template.resourceCountIs('AWS::Cognito::UserPoolGroup', ROLES.length);
});
