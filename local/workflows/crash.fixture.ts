import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startWorkflowEngine } from './workflow-engine.ts';

// Started as a process by workflow-engine.crash.test.ts and killed at random moments.
const [dataFolder = '', arn = '', asl = ''] = process.argv.slice(2);

const engine = await startWorkflowEngine({
  definitions: [{ name: 'trial', arn, asl: JSON.parse(asl) }],
  dataFolder,
  async invoke(_name, payload) {
    appendFileSync(join(dataFolder, 'invocations.jsonl'), `${JSON.stringify(payload)}\n`);
    await sleep(Math.random() * 20);
    appendFileSync(join(dataFolder, 'returned.jsonl'), `${JSON.stringify(payload)}\n`);
    return 'done';
  },
  log: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(`${engine.endpoint}\n`);
