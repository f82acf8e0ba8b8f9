import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ROUTES } from './constructs/routes.ts';
import { synthesize } from './testing/fixture.ts';

const template = await synthesize(({ service }) => Template.fromStack(service));
const architecture = readFileSync(join(import.meta.dirname, '..', 'docs', 'architecture.md'), 'utf8');

const route = z.object({
  Properties: z.object({ RouteKey: z.string(), AuthorizationType: z.enum(['JWT', 'NONE']) }),
});

/** Rows of the table under "### Routes": `<method> <path> <function> <authorization>`. */
function documentedRoutes(): string[] {
  const [, section = ''] = architecture.split('### Routes');
  return (
    section
      .split('\n## ')[0]
      ?.split('\n')
      .flatMap((line) => {
        const [, routes = '', name = '', authorizer = ''] = line.split('|').map((cell) => cell.trim());
        return [...routes.matchAll(/`((?:GET|POST) [^`]+)`/g)].map(
          ([, key]) => `${key} ${name} ${authorizer.startsWith('JWT') ? 'token' : 'open'}`,
        );
      }) ?? []
  );
}

test('the routes are those that the architecture documents', () => {
  const declared = ROUTES.map(
    ({ method, path, function: name, access }) => `${method} ${path} ${name} ${access}`,
  );
  expect(declared.toSorted()).toEqual(documentedRoutes().toSorted());
});

test('every declared route is in the template, with an authorizer where it needs a token', () => {
  const synthesized = Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map((resource) => {
    const { RouteKey, AuthorizationType } = route.parse(resource).Properties;
    return `${RouteKey} ${AuthorizationType}`;
  });
  const declared = ROUTES.map(
    ({ method, path, access }) => `${method} ${path} ${access === 'token' ? 'JWT' : 'NONE'}`,
  );
  expect(synthesized.toSorted()).toEqual(declared.toSorted());
});

test('tokens come from the user pool and are meant for the pages', () => {
  template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
    AuthorizerType: 'JWT',
    IdentitySource: ['$request.header.Authorization'],
    JwtConfiguration: {
      Audience: [{ Ref: Match.stringLikeRegexp('^SignIn') }],
      Issuer: { 'Fn::ImportValue': Match.stringLikeRegexp('UserPoolProviderURL') },
    },
  });
});

test('requests are throttled and logged without addresses, agents or paths', () => {
  const format = Match.not(Match.stringLikeRegexp('sourceIp|userAgent|\\$context.path|identity'));
  template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    AccessLogSettings: { DestinationArn: Match.anyValue(), Format: format },
    DefaultRouteSettings: Match.objectLike({ ThrottlingBurstLimit: 5000, ThrottlingRateLimit: 2500 }),
    StageName: '$default',
  });
});
