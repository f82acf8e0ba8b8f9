import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startStreamPollers } from './stream-pollers.ts';

// Started as a process by stream-pollers.crash.test.ts and killed at random moments.
const [dataFolder = '', streamArn = '', dynamoEndpoint = ''] = process.argv.slice(2);
const payload = z.object({
  Records: z.array(z.object({ dynamodb: z.object({ Keys: z.object({ pk: z.object({ S: z.string() }) }) }) })),
});
const mapping = {
  batchSize: 3,
  maximumRetryAttempts: -1,
  bisectOnError: true,
  filters: [],
  reportBatchItemFailures: false,
};

await startStreamPollers({
  dataFolder,
  streamArn,
  dynamoEndpoint,
  sqsEndpoint: dynamoEndpoint,
  mappings: ['relay', 'statistics'].map((name) => ({ ...mapping, name, functionArn: name })),
  async invoke(functionArn, event) {
    if (Math.random() < 0.2) throw new Error('a worker fails now and then');
    const keys = payload.parse(event).Records.map(({ dynamodb }) => dynamodb.Keys.pk.S);
    appendFileSync(join(dataFolder, `${functionArn}.seen`), keys.map((key) => `${key}\n`).join(''));
  },
  log: () => undefined,
});
process.stdout.write('ready\n');
