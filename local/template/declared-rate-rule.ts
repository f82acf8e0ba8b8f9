import { z } from 'zod';
import type { RateRule } from '../http/rate-rule.ts';
import type { LocalTemplate } from './local-template.ts';
import { UnplayableTemplateError } from './unplayable-template-error.ts';

const ByteMatch = <Field extends z.ZodType>(field: Field, constraint: string) =>
  z.object({
    ByteMatchStatement: z.object({
      FieldToMatch: field,
      PositionalConstraint: z.literal(constraint),
      SearchString: z.string(),
    }),
  });
const MethodIs = ByteMatch(z.strictObject({ Method: z.object({}) }), 'EXACTLY');
const PathStartsWith = ByteMatch(z.strictObject({ UriPath: z.object({}) }), 'STARTS_WITH');

const RateBasedRule = z.object({
  Statement: z.strictObject({
    RateBasedStatement: z.strictObject({
      AggregateKeyType: z.literal('IP'),
      EvaluationWindowSec: z.number().default(300),
      Limit: z.number(),
      ScopeDownStatement: z.strictObject({
        AndStatement: z.object({ Statements: z.tuple([MethodIs, PathStartsWith]) }),
      }),
    }),
  }),
  Action: z.strictObject({
    Block: z.object({
      CustomResponse: z.object({
        ResponseCode: z.literal(429),
        ResponseHeaders: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
      }),
    }),
  }),
});
/** Rules of managed groups are the provider's own; this machine has none to play. */
const OtherRule = z.object({ Statement: z.strictObject({ ManagedRuleGroupStatement: z.object({}) }) });
const WebAclProperties = z.object({ Rules: z.array(z.union([RateBasedRule, OtherRule])) });

/** The one rate-based rule of the web ACL. */
export function declaredRateRule(template: LocalTemplate): RateRule {
  const { properties } = template.only('AWS::WAFv2::WebACL', WebAclProperties);
  const [rule, ...others] = properties.Rules.filter((one) => 'Action' in one);
  if (!rule || others.length > 0)
    throw new UnplayableTemplateError('expected exactly one rate-based rule in the web ACL');
  const { Limit, EvaluationWindowSec, ScopeDownStatement } = rule.Statement.RateBasedStatement;
  const [method, path] = ScopeDownStatement.AndStatement.Statements;
  return {
    limit: Limit,
    windowSeconds: EvaluationWindowSec,
    method: method.ByteMatchStatement.SearchString,
    pathPrefix: path.ByteMatchStatement.SearchString,
    responseHeaders: Object.fromEntries(
      rule.Action.Block.CustomResponse.ResponseHeaders.map(({ Name, Value }) => [Name, Value]),
    ),
  };
}
