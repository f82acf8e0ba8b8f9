import { Match, Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { problemDocument } from '../shared/contracts/problem-document.ts';
import { synthesize } from './testing/fixture.ts';

const { edge, service } = await synthesize((assembly) => ({
  edge: Template.fromStack(assembly.edge),
  service: Template.fromStack(assembly.service),
}));

test('posts of one address to the API have a rate, far above the 30 a minute that must pass', () => {
  edge.hasResourceProperties('AWS::WAFv2::WebACL', {
    Scope: 'CLOUDFRONT',
    DefaultAction: { Allow: {} },
    Rules: Match.arrayWith([
      Match.objectLike({
        Statement: {
          RateBasedStatement: Match.objectLike({
            AggregateKeyType: 'IP',
            EvaluationWindowSec: 60,
            Limit: 120,
            ScopeDownStatement: {
              AndStatement: {
                Statements: [
                  { ByteMatchStatement: Match.objectLike({ SearchString: 'POST' }) },
                  { ByteMatchStatement: Match.objectLike({ SearchString: '/api/' }) },
                ],
              },
            },
          }),
        },
      }),
    ]),
  });
});

test('who is turned away gets the problem document of the API, and when to come back', () => {
  edge.hasResourceProperties('AWS::WAFv2::WebACL', {
    Rules: Match.arrayWith([
      Match.objectLike({
        Action: {
          Block: {
            CustomResponse: {
              CustomResponseBodyKey: 'throttled',
              ResponseCode: 429,
              ResponseHeaders: Match.arrayWith([{ Name: 'retry-after', Value: '60' }]),
            },
          },
        },
      }),
    ]),
  });
  const acl = z.object({
    Properties: z.object({
      CustomResponseBodies: z.object({ throttled: z.object({ Content: z.string().max(4_096) }) }),
    }),
  });
  const [found] = Object.values(edge.findResources('AWS::WAFv2::WebACL'));
  const { Content: content } = acl.parse(found).Properties.CustomResponseBodies.throttled;
  expect(content).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(content)).toEqual(problemDocument('request.throttled'));
});

test('no rule of the managed group refuses a complaint for its text or its length', () => {
  edge.hasResourceProperties('AWS::WAFv2::WebACL', {
    Rules: Match.arrayWith([
      Match.objectLike({
        OverrideAction: { None: {} },
        Statement: {
          ManagedRuleGroupStatement: Match.objectLike({
            Name: 'AWSManagedRulesCommonRuleSet',
            RuleActionOverrides: Match.arrayWith(
              [
                'SizeRestrictions_BODY',
                'CrossSiteScripting_BODY',
                'GenericLFI_BODY',
                'GenericRFI_BODY',
                'EC2MetaDataSSRF_BODY',
              ].map((Name) => ({ Name, ActionToUse: { Count: {} } })),
            ),
          }),
        },
      }),
    ]),
  });
});

test('no requests are sampled, as samples keep addresses', () => {
  expect(JSON.stringify(edge.toJSON())).not.toContain('"SampledRequestsEnabled":true');
});

test('the distribution stands behind the web ACL, whatever region it is deployed from', () => {
  edge.hasOutput('WebAclArn', { Value: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Firewall'), 'Arn'] } });
  service.hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: Match.objectLike({
      WebACLId: {
        'Fn::GetStackOutput': { StackName: 'suda-edge', OutputName: 'WebAclArn', Region: 'us-east-1' },
      },
    }),
  });
});

test('the API knows the distribution by a secret that is in no template', () => {
  const reference = {
    'Fn::Join': [
      '',
      ['{{resolve:secretsmanager:', { Ref: Match.stringLikeRegexp('^OriginSecret') }, ':SecretString:::}}'],
    ],
  };
  service.hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: Match.objectLike({
      Origins: Match.arrayWith([
        Match.objectLike({
          OriginCustomHeaders: [{ HeaderName: 'x-suda-origin', HeaderValue: reference }],
        }),
      ]),
    }),
  });
  service.resourcePropertiesCountIs(
    'AWS::Lambda::Function',
    { Environment: { Variables: Match.objectLike({ ORIGIN_SECRET: reference }) } },
    4,
  );
});
