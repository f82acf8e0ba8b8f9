import { expect, test } from 'vitest';
import type { CloudAssembly, Resource } from './cloud-assembly.ts';
import { declaredFunctions } from './declared-functions.ts';
import { declaredHttpApi } from './declared-http-api.ts';
import { declaredHeaderRules } from './declared-web-site.ts';
import { playTemplate } from './local-template.ts';
import { createResolver } from './resolve-intrinsics.ts';

const addresses = { origin: 'http://127.0.0.1:3000', sqs: 'http://127.0.0.1:4566' };

type Resources = Record<string, { Type: string; Properties?: unknown }>;

function assembly(service: Resources, data: Resources = {}): CloudAssembly {
  const stacks = { service, data };
  const resources: Resource[] = Object.entries(stacks).flatMap(([stack, declared]) =>
    Object.entries(declared).map(([logicalId, { Type, Properties }]) => ({
      stack,
      logicalId,
      type: Type,
      properties: Properties ?? {},
    })),
  );
  return {
    folder: '/assembly',
    resources,
    find: (stack, logicalId) => resources.find((one) => one.stack === stack && one.logicalId === logicalId),
    parameter: (_, name) => (name === 'Stage' ? 'demo' : undefined),
    output: (stack, name) => (stack === 'data' && name === 'TableName' ? { Ref: 'CaseTable' } : undefined),
    exported: (name) =>
      name === 'data:bucket' ? { stack: 'data', value: { 'Fn::GetAtt': ['Files', 'Arn'] } } : undefined,
  };
}

const data: Resources = {
  CaseTable: { Type: 'AWS::DynamoDB::Table' },
  Files: { Type: 'AWS::S3::Bucket' },
  UserPool: { Type: 'AWS::Cognito::UserPool' },
};
const service: Resources = {
  Queue: { Type: 'AWS::SQS::Queue' },
  Site: { Type: 'AWS::CloudFront::Distribution' },
  Work: { Type: 'AWS::Lambda::Function' },
};
const resolve = createResolver(assembly(service, data), addresses);

test.each([
  ['a reference', { Ref: 'Queue' }, 'http://127.0.0.1:4566/000000000000/Queue'],
  ['a parameter', { Ref: 'Stage' }, 'demo'],
  ['a pseudo parameter', { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':x']] }, 'arn:aws:x'],
  ['an attribute', { 'Fn::GetAtt': ['Work', 'Arn'] }, 'arn:aws:lambda:us-east-1:000000000000:function:Work'],
  ['an export of the other stack', { 'Fn::ImportValue': 'data:bucket' }, 'arn:aws:s3:::files'],
  [
    'an output of the other stack',
    { 'Fn::GetStackOutput': { StackName: 'data', OutputName: 'TableName' } },
    'CaseTable',
  ],
  [
    'a substitution',
    { 'Fn::Sub': [`\${Work.Arn}-\${a}`, { a: 'b' }] },
    'arn:aws:lambda:us-east-1:000000000000:function:Work-b',
  ],
  ['a choice of a split text', { 'Fn::Select': [1, { 'Fn::Split': ['-', 'a-b'] }] }, 'b'],
  [
    'the address of the site',
    { 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': ['Site', 'DomainName'] }, '/office']] },
    'http://127.0.0.1:3000/office',
  ],
  [
    'a secret',
    { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Work' }, ':SecretString:::}}']] },
    'secret of Work',
  ],
  ['no value', { kept: 1, left: { Ref: 'AWS::NoValue' } }, { kept: 1 }],
])('resolves %s', (_, value, expected) => {
  expect(resolve(value, 'service')).toEqual(expected);
});

test("gives the sign-in provider's address on this machine", () => {
  expect(resolve({ 'Fn::GetAtt': ['UserPool', 'ProviderURL'] }, 'data')).toBe(
    'http://127.0.0.1:3000/oidc/us-east-1_UserPool',
  );
});

test.each([
  ['an intrinsic function', { 'Fn::FindInMap': ['a', 'b', 'c'] }, 'Fn::FindInMap'],
  ['a reference', { Ref: 'Nobody' }, '"Nobody"'],
  ['an attribute', { 'Fn::GetAtt': ['Work', 'SnapStart'] }, 'SnapStart'],
  ['an export', { 'Fn::ImportValue': 'x' }, '"x"'],
])('refuses %s that it does not know', (_, value, named) => {
  expect(() => resolve(value, 'service')).toThrow(named);
});

test('refuses a resource of a type that nobody has decided about', () => {
  expect(() =>
    playTemplate(assembly({ Cache: { Type: 'AWS::ElastiCache::CacheCluster' } }), addresses),
  ).toThrow('Cache (AWS::ElastiCache::CacheCluster)');
});

test('finds a function in its asset, with its limits and variables', () => {
  const properties = {
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    Timeout: 10,
    MemorySize: 512,
    Code: { S3Key: 'abc123.zip' },
    Environment: {
      Variables: { TABLE_NAME: { 'Fn::GetStackOutput': { StackName: 'data', OutputName: 'TableName' } } },
    },
  };
  const template = playTemplate(
    assembly({ Work: { Type: 'AWS::Lambda::Function', Properties: properties } }, data),
    addresses,
  );
  expect(declaredFunctions(template)).toEqual([
    {
      name: 'Work',
      entry: '/assembly/asset.abc123/index.mjs',
      handler: 'handler',
      timeoutSeconds: 10,
      memoryMegabytes: 512,
      environment: { TABLE_NAME: 'CaseTable' },
    },
  ]);
});

test('refuses an API that is not as it expects, and says where', () => {
  const resources: Resources = {
    Api: { Type: 'AWS::ApiGatewayV2::Api' },
    Stage: { Type: 'AWS::ApiGatewayV2::Stage' },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        IntegrationType: 'HTTP_PROXY',
        IntegrationUri: 'https://example.com',
        PayloadFormatVersion: '1.0',
      },
    },
  };
  expect(() => declaredHttpApi(playTemplate(assembly(resources), addresses))).toThrow(
    /"Integration".*IntegrationType/s,
  );
});

test('leaves HSTS out, which a machine without TLS must not send', () => {
  const headers = (policy: string) => ({
    ResponseHeadersPolicyConfig: {
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 1, Override: true },
      },
    },
  });
  const config = {
    DefaultCacheBehavior: { ResponseHeadersPolicyId: { Ref: 'Pages' } },
    CacheBehaviors: [{ PathPattern: '/api/*', ResponseHeadersPolicyId: { Ref: 'Api' } }],
  };
  const resources: Resources = {
    Pages: { Type: 'AWS::CloudFront::ResponseHeadersPolicy', Properties: headers("default-src 'self'") },
    Api: { Type: 'AWS::CloudFront::ResponseHeadersPolicy', Properties: headers("default-src 'none'") },
    Site: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: config } },
  };
  expect(declaredHeaderRules(playTemplate(assembly(resources), addresses))).toEqual([
    { prefix: '/api/', headers: { 'content-security-policy': "default-src 'none'" } },
    { prefix: '', headers: { 'content-security-policy': "default-src 'self'" } },
  ]);
});
