import { startDynamoDbLocal } from './dynamodb-local.ts';
import { endLeftover } from './leftover-database.ts';

// A process that does nothing but hold an embedded database; a test kills it.
const [dataFolder = '', port = ''] = process.argv.slice(2);
await endLeftover(dataFolder);
await startDynamoDbLocal({ java: 'java', port: Number(port), dataFolder, onExit: () => process.exit(9) });
console.log('running');
