import { z } from 'zod';
import { SCAN_TAG } from '../../shared/contracts/scan-status.ts';
import type { Statement } from '../permissions/policy.ts';
import type { Landscape } from '../permissions/signed-call.ts';
import type { LocalTemplate } from './local-template.ts';
import { UnplayableTemplateError } from './unplayable-template-error.ts';

const oneOrMany = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

const SCANNED = `s3:ExistingObjectTag/${SCAN_TAG}` as const;
const StringEquals = z.union([
  z
    .strictObject({ 'kms:ViaService': z.string() })
    .transform((equals) => ({ through: equals['kms:ViaService'] })),
  z
    .strictObject({ [SCANNED]: z.string() })
    .transform((equals) => ({ objectTags: { [SCAN_TAG]: equals[SCANNED] } })),
]);

/** Strict: a part of a policy that nobody judges by here must not pass for one that allows. */
const PolicyStatement = z
  .strictObject({
    Effect: z.literal('Allow'),
    Action: oneOrMany,
    Resource: oneOrMany,
    Condition: z.strictObject({ StringEquals }).optional(),
  })
  .transform(
    ({ Action, Resource, Condition }): Statement => ({
      actions: Action,
      resources: Resource,
      ...Condition?.StringEquals,
    }),
  );

const Policy = z.object({
  Roles: z.array(z.string()).default([]),
  PolicyDocument: z.object({ Statement: z.array(z.unknown()) }),
});
const Role = z.record(z.string(), z.unknown());
const FunctionRole = z.object({ Role: z.string() });

/** What else a role could be allowed or denied by; nobody reads it here. */
const OTHER_WAYS = ['Policies', 'ManagedPolicyArns', 'PermissionsBoundary'];

/**
 * What the policies of each function's role allow, by the function's logical id.
 * @throws UnplayableTemplateError when a function has permissions of a kind that this machine cannot judge by.
 */
export function declaredPermissions(
  template: LocalTemplate,
  functions: readonly { readonly name: string }[],
): Map<string, Statement[]> {
  const policies = template.declared('AWS::IAM::Policy', Policy);
  const roles = template.declared('AWS::IAM::Role', Role);
  const declared = template.declared('AWS::Lambda::Function', FunctionRole);
  return new Map(
    functions.map(({ name }) => {
      const arn = declared.find(({ ref }) => ref === name)?.properties.Role;
      const role = roles.find(({ ref }) => arn?.endsWith(`:role/${ref}`));
      if (!role || OTHER_WAYS.some((way) => way in role.properties))
        throw new UnplayableTemplateError(`local/ cannot tell what the role of "${name}" allows`);
      const own = policies.filter(({ properties }) => properties.Roles.includes(role.ref));
      return [name, own.flatMap(({ properties }) => properties.PolicyDocument.Statement.map(statementOf))];
    }),
  );
}

function statementOf(statement: unknown): Statement {
  const parsed = PolicyStatement.safeParse(statement);
  if (parsed.success) return parsed.data;
  throw new UnplayableTemplateError(
    `local/ cannot judge by the statement ${JSON.stringify(statement)}: ${z.prettifyError(parsed.error)}`,
  );
}

const Table = z.object({
  SSESpecification: z.object({ KMSMasterKeyId: z.string().optional() }).optional(),
});
const Bucket = z.object({
  BucketEncryption: z
    .object({
      ServerSideEncryptionConfiguration: z.array(
        z.object({
          ServerSideEncryptionByDefault: z.object({ KMSMasterKeyID: z.string().optional() }),
        }),
      ),
    })
    .optional(),
});

/** State machines and keys that calls may meet. */
export function declaredLandscape(template: LocalTemplate): Landscape {
  const { properties: table } = template.only('AWS::DynamoDB::Table', Table);
  const keysOfBuckets = template
    .declared('AWS::S3::Bucket', Bucket)
    .flatMap(({ properties }) => properties.BucketEncryption?.ServerSideEncryptionConfiguration ?? [])
    .flatMap((rule) => rule.ServerSideEncryptionByDefault.KMSMasterKeyID ?? []);
  return {
    stateMachines: template.declared('AWS::StepFunctions::StateMachine', z.object({})).map(({ ref }) => ref),
    keys: { dynamodb: table.SSESpecification?.KMSMasterKeyId, s3: keysOfBuckets[0] },
  };
}
