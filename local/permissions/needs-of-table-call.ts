import { z } from 'zod';
import { localArn } from '../template/local-account.ts';
import type { Need } from './policy.ts';
import { keyNeeds, type Landscape, unknownCall } from './signed-call.ts';

const OneTable = z.object({ TableName: z.string(), IndexName: z.string().optional() });
const ManyTables = z.object({ RequestItems: z.record(z.string(), z.unknown()) });
const Transaction = z.object({ TransactItems: z.array(z.record(z.string(), OneTable)) });

const READS = ['GetItem', 'Query', 'Scan'];
const WRITES = ['PutItem', 'UpdateItem', 'DeleteItem'];
/** A transaction needs what its parts need. */
const PARTS: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

/** The table's key is used on the caller's behalf: to read it, `Decrypt`; to write besides `Encrypt` and `GenerateDataKey`. */
export function needsOfTableCall(operation: string, body: unknown, { keys }: Landscape): Need[] {
  const parts = itemActions(operation, body);
  const writes = parts.some(({ action }) => /Put|Update|Delete|Write/.test(action));
  return [
    ...parts.map(({ action, on }) => ({
      action: `dynamodb:${action}`,
      resources: [localArn('dynamodb', `table/${on}`)],
    })),
    ...keyNeeds(keys.dynamodb, 'dynamodb', writes ? ['Decrypt', 'Encrypt', 'GenerateDataKey'] : ['Decrypt']),
  ];
}

function itemActions(operation: string, body: unknown): { action: string; on: string }[] {
  if (READS.includes(operation) || WRITES.includes(operation)) {
    const { TableName, IndexName } = OneTable.parse(body);
    return [
      { action: operation, on: IndexName === undefined ? TableName : `${TableName}/index/${IndexName}` },
    ];
  }
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem') {
    const tables = Object.keys(ManyTables.parse(body).RequestItems);
    return tables.map((on) => ({ action: operation, on }));
  }
  if (operation === 'TransactGetItems' || operation === 'TransactWriteItems') {
    return Transaction.parse(body).TransactItems.flatMap((item) =>
      Object.entries(item).map(([part, { TableName }]) => ({
        action: PARTS[part] ?? unknownCall(`dynamodb:${part}`),
        on: TableName,
      })),
    );
  }
  return unknownCall(`dynamodb:${operation}`);
}
