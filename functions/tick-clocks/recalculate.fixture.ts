import { createLogger } from '../../shared/middleware/logger.ts';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';
import { recalculateClocks } from './recalculate-clocks.ts';

/** Goes on with the job as the tick does, in a process of its own that a test may kill. Needs `TABLE_NAME` and `NOW`. */
const { TABLE_NAME = '', NOW = '' } = process.env;
connectTable(createDocumentClient(), TABLE_NAME);
process.stdout.write('begun\n');
await recalculateClocks({ now: () => NOW, logger: createLogger('fixture') });
