import { createLogger } from '../../shared/middleware/logger.ts';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';
import { recalculateClocks } from './recalculate-clocks.ts';

/**
 * Goes on with the job as the tick does, in a process of its own that kills itself at its `LAST_WRITE`: every other one
 * before it is sent, the others when it is done and nobody knows. Needs `TABLE_NAME` and `NOW`.
 */
const { TABLE_NAME = '', NOW = '', LAST_WRITE } = process.env;
const client = createDocumentClient();
let writes = 0;
client.middlewareStack.add(
  (next, context) => async (request) => {
    if (!/Write|Update|Put/.test(String(context.commandName))) return next(request);
    writes += 1;
    const isLast = writes === Number(LAST_WRITE);
    if (isLast && writes % 2 === 0) process.kill(process.pid, 'SIGKILL');
    const answer = await next(request);
    if (isLast) process.kill(process.pid, 'SIGKILL');
    return answer;
  },
  { step: 'initialize' },
);
connectTable(client, TABLE_NAME);
await recalculateClocks({ now: () => NOW, logger: createLogger('fixture') });
