import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startEventBus } from './event-bus.ts';

// Started as a process by event-bus.crash.test.ts and killed at random moments.
const [dataFolder = ''] = process.argv.slice(2);
const failedOnce = new Set<string>();
const event = z.object({ detail: z.object({ number: z.string() }) });

const bus = await startEventBus({
  rules: [
    { name: 'all', pattern: { source: ['trial'] }, targets: [{ functionArn: 'notify', retryAttempts: 100 }] },
  ],
  schedules: [],
  sqsEndpoint: 'http://127.0.0.1:9',
  dataFolder,
  async invoke(_functionArn, payload) {
    const { number } = event.parse(payload).detail;
    if (Math.random() < 0.3 && !failedOnce.has(number)) {
      failedOnce.add(number);
      throw new Error('a worker fails now and then');
    }
    appendFileSync(join(dataFolder, 'delivered'), `${number}\n`);
  },
  log: () => undefined,
});
process.stdout.write(`${bus.endpoint}\n`);
