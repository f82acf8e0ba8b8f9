import type { GrantException } from '../local/permissions/unused-grants.ts';

/** What functions are granted though a run need not show it: mostly what AWS itself does with their role. */
export const exceptions: readonly GrantException[] = [
  {
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    reason: 'Lambda writes what a function prints, with the role of the function',
  },
  {
    actions: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
    reason: 'Lambda sends traces with the role of the function',
  },
  {
    actions: [
      'dynamodb:ListStreams',
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'kms:DescribeKey',
    ],
    reason: 'Lambda reads the stream for a function with its role, and the key with it',
  },
  {
    actions: ['sqs:SendMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl'],
    reason:
      'Lambda puts dead letters aside with the role of the function; the CDK grants sending as these three',
  },
  {
    holder: 'notify',
    actions: ['dynamodb:Query'],
    reason:
      'the digest looks through the worklist at half hours within working windows, which a run need not meet',
  },
];
