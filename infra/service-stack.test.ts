import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { FUNCTION_NAMES } from './function-names.ts';
import { synthesize } from './testing/fixture.ts';

const template = await synthesize(({ service }) => Template.fromStack(service));

describe('functions', () => {
  test('all run Node 24 on ARM with tracing and their own log group', () => {
    template.resourceCountIs('AWS::Lambda::Function', FUNCTION_NAMES.length);
    template.allResourcesProperties('AWS::Lambda::Function', {
      Architectures: ['arm64'],
      Handler: 'index.handler',
      LoggingConfig: Match.objectLike({ LogFormat: 'JSON', LogGroup: Match.anyValue() }),
      Runtime: 'nodejs24.x',
      TracingConfig: { Mode: 'Active' },
    });
  });

  test('logs are kept for a year and outlive the stack', () => {
    template.allResources('AWS::Logs::LogGroup', {
      DeletionPolicy: 'Retain',
      Properties: Match.objectLike({ RetentionInDays: 365 }),
    });
  });
});

describe('stream readers', () => {
  const reader = (pattern: object) => ({
    BisectBatchOnFunctionError: true,
    DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] },
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    MaximumRetryAttempts: 10,
    StartingPosition: 'TRIM_HORIZON',
  });

  test('there are exactly two, as more would throttle each other', () => {
    template.resourceCountIs('AWS::Lambda::EventSourceMapping', 2);
  });

  test('relay reads new events only', () => {
    const pattern = { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } };
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      ...reader(pattern),
      FunctionName: { Ref: Match.stringLikeRegexp('^relay') },
    });
  });

  test('project-statistics reads cases only', () => {
    const pattern = { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: ['CASE'] } } } };
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      ...reader(pattern),
      FunctionName: { Ref: Match.stringLikeRegexp('^projectstatistics') },
    });
  });
});

describe('bus and tick', () => {
  test('events of cases reach notify, or its dead-letter queue', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventBusName: Match.anyValue(),
      EventPattern: { source: ['suda.complaints'] },
      Targets: [
        Match.objectLike({
          Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^notify'), 'Arn'] },
          DeadLetterConfig: { Arn: Match.anyValue() },
        }),
      ],
    });
  });

  test('every half hour notify is asked whether a working window has begun', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'cron(0/30 * * * ? *)',
      Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^notify'), 'Arn'] } })],
    });
  });

  test('clocks tick every minute, and a missed tick is not repeated', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      Targets: [
        Match.objectLike({
          Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^tickclocks'), 'Arn'] },
          RetryPolicy: Match.objectLike({ MaximumRetryAttempts: 0 }),
        }),
      ],
    });
  });
});

describe('pages', () => {
  test('nothing inline may run or style on any page', () => {
    template.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: Match.objectLike({
        SecurityHeadersConfig: Match.objectLike({
          ContentSecurityPolicy: {
            ContentSecurityPolicy: {
              'Fn::Join': [
                '',
                Match.arrayWith([Match.stringLikeRegexp("script-src 'self'; style-src 'self'; ")]),
              ],
            },
            Override: true,
          },
        }),
      }),
    });
    expect(JSON.stringify(template.toJSON())).not.toContain('unsafe-');
  });

  test('the pages sign in with code and PKCE, without a secret', () => {
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  test('without built pages nothing is deployed to their bucket', () => {
    template.resourceCountIs('Custom::CDKBucketDeployment', 0);
  });

  test('built pages are deployed with the configuration for signing in', async () => {
    const built = await synthesize(({ service }) => Template.fromStack(service), { pages: true });
    built.resourceCountIs('Custom::CDKBucketDeployment', 2);
  });
});
