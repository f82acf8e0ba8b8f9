import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';

const oneOrMany = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

const statement = z.object({
  Action: oneOrMany,
  Resource: z.unknown(),
  Effect: z.literal('Allow'),
  Condition: z.unknown().optional(),
});
export type Statement = z.infer<typeof statement>;

const policy = z.object({
  Properties: z.object({
    Roles: z.array(z.object({ Ref: z.string() })),
    PolicyDocument: z.object({ Statement: z.array(statement) }),
  }),
});

/** Statements of the role whose logical id begins with a prefix, from whatever policy they come. */
export function statementsOf(template: Template, rolePrefix: string): Statement[] {
  return Object.values(template.findResources('AWS::IAM::Policy'))
    .map((resource) => policy.parse(resource).Properties)
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref.startsWith(rolePrefix)))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

const join = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) });
const lambda = z.object({
  Properties: z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) }),
});

/** Text of a value with each intrinsic function replaced by `*`. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const joined = join.safeParse(value);
  if (!joined.success) return '*';
  return joined.data['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : '*')).join('');
}

/** Names of the environment variables of each function, by logical id. */
export function environmentNames(template: Template): Map<string, string[]> {
  return new Map(
    Object.entries(template.findResources('AWS::Lambda::Function')).map(([id, resource]) => [
      id,
      Object.keys(lambda.parse(resource).Properties.Environment.Variables).sort(),
    ]),
  );
}
