import { z } from 'zod';
import type { StreamMapping } from '../streams/stream-pollers.ts';
import { LOCAL_ACCOUNT, type LocalAddresses } from './local-account.ts';
import type { LocalTemplate } from './local-template.ts';

const MappingProperties = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string().regex(/:dynamodb:.*\/stream\//),
  StartingPosition: z.literal('TRIM_HORIZON'),
  BatchSize: z.number().default(100),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: z.number().default(-1),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).default({ Filters: [] }),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
  Enabled: z.boolean().default(true),
});

/** The functions that read the table's stream. */
export function declaredStreamMappings(template: LocalTemplate, addresses: LocalAddresses): StreamMapping[] {
  return template
    .declared('AWS::Lambda::EventSourceMapping', MappingProperties)
    .filter(({ properties }) => properties.Enabled)
    .map(({ logicalId, properties }) => {
      const queue = properties.DestinationConfig?.OnFailure.Destination;
      return {
        name: logicalId,
        functionArn: properties.FunctionName,
        batchSize: properties.BatchSize,
        bisectOnError: properties.BisectBatchOnFunctionError,
        maximumRetryAttempts: properties.MaximumRetryAttempts,
        reportBatchItemFailures: properties.FunctionResponseTypes.length > 0,
        filters: properties.FilterCriteria.Filters.map(({ Pattern }) => Pattern),
        ...(queue && { onFailureQueueUrl: queueUrlOf(queue, addresses) }),
      };
    });
}

/** Address of the queue with this ARN on this machine. */
export function queueUrlOf(arn: string, { sqs }: LocalAddresses): string {
  return `${sqs}/${LOCAL_ACCOUNT.account}/${arn.slice(arn.lastIndexOf(':') + 1)}`;
}
