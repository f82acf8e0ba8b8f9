import { Stack } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { Grant, type IRole, Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { CLEAN, SCAN_TAG, UPLOADS_PREFIX } from '../shared/contracts/scan-status.ts';
import { acknowledge } from './constructs/acknowledge.ts';
import { TABLE_INDEXES } from './constructs/case-table.ts';
import type { ServiceFunction } from './constructs/service-function.ts';
import { grantKeyThrough, grantTableAccess, type TableAccess } from './constructs/table-access.ts';
import type { DataStack } from './data-stack.ts';
import { FUNCTION_NAMES, type FunctionName } from './function-names.ts';

/** Calls on the table, function by function (docs/architecture.md "Functions"). */
const TABLE_ACCESS: Readonly<Record<FunctionName, TableAccess>> = {
  'intake-api': {
    items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    indexes: [TABLE_INDEXES.bySubject],
  },
  'casework-api': {
    items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    indexes: [TABLE_INDEXES.worklist, TABLE_INDEXES.bySubject],
  },
  'insight-api': {
    items: ['GetItem', 'BatchGetItem', 'Query'],
    indexes: [TABLE_INDEXES.worklist, TABLE_INDEXES.bySubject, TABLE_INDEXES.tick],
  },
  'admin-api': {
    items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
    indexes: [TABLE_INDEXES.tick, TABLE_INDEXES.worklist],
  },
  'workflow-tasks': { items: ['GetItem', 'Query', 'PutItem', 'UpdateItem'] },
  relay: { items: ['GetItem'] },
  'project-statistics': { items: ['BatchGetItem', 'PutItem', 'UpdateItem'] },
  'tick-clocks': {
    items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    indexes: [TABLE_INDEXES.tick],
  },
  notify: { items: ['GetItem', 'Query', 'PutItem'], indexes: [TABLE_INDEXES.worklist] },
};

export interface GrantedResources {
  readonly functions: Readonly<Record<FunctionName, ServiceFunction>>;
  readonly data: DataStack;
  readonly bus: EventBus;
  readonly stateMachine: StateMachine;
  readonly approvalMachine: StateMachine;
  readonly mailSender: string;
  readonly smsPool?: string | undefined;
}

/** Gives every function what it calls, and nothing else. */
export function grantFunctions(scope: Construct, resources: GrantedResources): void {
  const { functions, data, bus, stateMachine, approvalMachine } = resources;
  const of = (name: FunctionName) => functions[name].function;
  for (const name of FUNCTION_NAMES) grantTableAccess(data.table, of(name), TABLE_ACCESS[name]);

  grantFiles(data.attachments, of('intake-api'), ['s3:PutObject', 's3:GetObject']);
  // S3 asks it when the signed address is used: what was sent anew in between is not given out either.
  grantFiles(data.attachments, of('casework-api'), ['s3:GetObject'], {
    StringEquals: { [`s3:ExistingObjectTag/${SCAN_TAG}`]: CLEAN },
  });
  grantFiles(data.attachments, of('casework-api'), ['s3:GetObjectTagging']);
  // Without it S3 answers "access denied" for a file that was announced but never sent, instead of "no such key".
  Grant.addToPrincipal({
    grantee: of('intake-api'),
    actions: ['s3:ListBucket'],
    resourceArns: [data.attachments.bucketArn],
  });
  grantKeyThrough(data.encryptionKey, of('intake-api'), 's3', ['GenerateDataKey', 'Decrypt']);
  grantKeyThrough(data.encryptionKey, of('casework-api'), 's3', ['Decrypt']);

  stateMachine.grantExecution(of('admin-api'), 'states:DescribeExecution');
  acknowledge(roleOf(of('admin-api')), {
    [`IAM5[Resource::${EXECUTIONS}:*]`]: 'Any execution of this one state machine.',
  });
  stateMachine.grantStartExecution(of('relay'));
  approvalMachine.grantStartExecution(of('relay'));
  const machines = [stateMachine, approvalMachine];
  grantTaskSuccess(scope, machines, of('relay'));
  grantTaskSuccess(scope, machines, of('workflow-tasks'));
  bus.grantPutEventsTo(of('relay'));

  const domain = resources.mailSender.slice(resources.mailSender.indexOf('@') + 1);
  Grant.addToPrincipal({
    grantee: of('notify'),
    actions: ['ses:SendEmail'],
    resourceArns: [resources.mailSender, domain].map((resourceName) =>
      Stack.of(scope).formatArn({ service: 'ses', resource: 'identity', resourceName }),
    ),
  });
  if (resources.smsPool === undefined) return;
  Grant.addToPrincipal({
    grantee: of('notify'),
    actions: ['sms-voice:SendTextMessage'],
    resourceArns: [
      Stack.of(scope).formatArn({ service: 'sms-voice', resource: 'pool', resourceName: resources.smsPool }),
    ],
  });
}

function grantFiles(
  bucket: Bucket,
  fn: ServiceFunction['function'],
  actions: string[],
  conditions: Record<string, Record<string, string>> = {},
): void {
  const resourceArns = [bucket.arnForObjects(`${UPLOADS_PREFIX}*`)];
  Grant.addToPrincipal({ grantee: fn, actions, resourceArns, conditions });
  acknowledge(roleOf(fn), {
    'IAM5[Resource::suda-data:ExportsOutputFnGetAttAttachmentsBucketArn108982B7/uploads/*]':
      'Any attachment: their names are random, and which one may be read is decided case by case.',
  });
}

/** A policy of its own, because the state machine invokes the function whose role would have to wait for the state machine. */
function grantTaskSuccess(
  scope: Construct,
  machines: readonly StateMachine[],
  fn: ServiceFunction['function'],
): void {
  new Policy(scope, `${fn.node.scope?.node.id}-tells-workflow`, {
    roles: [roleOf(fn)],
    statements: [
      new PolicyStatement({
        actions: ['states:SendTaskSuccess'],
        resources: machines.map(({ stateMachineArn }) => stateMachineArn),
      }),
    ],
  });
}

function roleOf(fn: ServiceFunction['function']): IRole {
  if (fn.role === undefined) throw new TypeError(`${fn.node.path} has no role`);
  return fn.role;
}

/** Executions of the state machine, as cdk-nag writes their resource. */
const EXECUTIONS =
  'arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:{"Fn::Select":[6,{"Fn::Split":[":",{"Ref":"ComplaintHandlingStateMachine93CA04E6"}]}]}';
