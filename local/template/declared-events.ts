import { z } from 'zod';
import type { BusRule, RuleTarget } from '../events/event-bus.ts';
import type { Schedule } from '../events/run-schedules.ts';
import { queueUrlOf } from './declared-streams.ts';
import type { LocalAddresses } from './local-account.ts';
import type { LocalTemplate } from './local-template.ts';

const Target = z.strictObject({
  Id: z.string(),
  Arn: z.string(),
  RetryPolicy: z
    .object({
      MaximumRetryAttempts: z.number().default(185),
      MaximumEventAgeInSeconds: z.number().default(86_400),
    })
    .default({ MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86_400 }),
  DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
});
const RuleProperties = z.object({
  EventBusName: z.string().default('default'),
  EventPattern: z.record(z.string(), z.unknown()).optional(),
  ScheduleExpression: z.string().optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Targets: z.array(Target).min(1),
});

/** Rules of the template's bus, and its schedules, as the bus of this machine takes them. */
export interface DeclaredEvents {
  readonly rules: readonly BusRule[];
  readonly schedules: readonly Schedule[];
}

/** The enabled rules and schedules. */
export function declaredEvents(template: LocalTemplate, addresses: LocalAddresses): DeclaredEvents {
  const enabled = template
    .declared('AWS::Events::Rule', RuleProperties)
    .filter(({ properties }) => properties.State === 'ENABLED');
  return {
    rules: enabled.flatMap(({ logicalId, properties: { EventPattern: pattern, Targets } }) =>
      pattern
        ? [{ name: logicalId, pattern, targets: Targets.map((target) => targetOf(target, addresses)) }]
        : [],
    ),
    schedules: enabled.flatMap(({ logicalId, properties: { ScheduleExpression: expression, Targets } }) =>
      expression
        ? Targets.map(({ Id, Arn }) => ({ name: `${logicalId}-${Id}`, expression, functionArn: Arn }))
        : [],
    ),
  };
}

function targetOf(
  { Arn, RetryPolicy, DeadLetterConfig }: z.infer<typeof Target>,
  addresses: LocalAddresses,
): RuleTarget {
  return {
    functionArn: Arn,
    retryAttempts: RetryPolicy.MaximumRetryAttempts,
    ...(DeadLetterConfig && { deadLetterQueueUrl: queueUrlOf(DeadLetterConfig.Arn, addresses) }),
  };
}
